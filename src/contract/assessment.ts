import * as z from 'zod'
import type { Immutable } from './immutable'
import type * as law from '../law/assessment'
import { benefits, conversationKinds, forms, parties, targetGroups } from '../law/caseFile'
import { citation, text } from './ruleCitation'

const ids = z.array(z.string())

export const why = z.object({
  facts: z.array(
    z.object({
      label: text,
      value: z.union([z.object({ date: z.string() }), z.object({ text })]),
    }),
  ),
  arithmetic: z.array(
    z.object({
      label: text,
      from: z.string(),
      step: z.object({ unit: z.enum(['days', 'months']), count: z.number().int() }),
      to: z.string(),
    }),
  ),
  assumption: text.nullable(),
})

export const responsible = z.object({
  party: z.enum(parties),
  until: z.string().nullable(),
  rules: ids,
  why,
}) satisfies z.ZodType<law.Responsible>

export const requirement = z.object({
  number: z.number().int(),
  kind: z.enum(conversationKinds),
  party: z.enum(parties),
  from: z.string(),
  dueBy: z.string(),
  status: z.enum(['held', 'booked', 'open', 'overdue', 'waived']),
  conversation: z.string().nullable(),
  invited: z.array(z.enum(parties)),
  rules: ids,
  why,
}) satisfies z.ZodType<law.Requirement>

export const formVerdict = z.object({
  first: z.boolean(),
  allowed: z.array(z.enum(forms)),
  chooser: z.enum(['citizen', 'authority', 'law']),
  rules: ids,
  excluded: z.array(z.object({ form: z.enum(forms), reason: text })),
  why,
}) satisfies z.ZodType<law.FormVerdict>

export const mayBook = z.object({
  allowed: z.boolean(),
  reason: text,
  rules: ids,
  why,
}) satisfies z.ZodType<law.MayBook>

export const process = z.object({
  benefit: z.enum(benefits),
  targetGroup: z.enum(targetGroups).nullable(),
  reformGroup: z.enum(['unemployment', 'job-search', 'job-help', 'sickness', 'other']).nullable(),
  startedOn: z.string(),
  threeMonths: z.string(),
  sixMonths: z.string(),
})

export const notice = z.object({
  code: z.string(),
  affects: z.string(),
  missing: ids,
  text,
  rules: ids,
}) satisfies z.ZodType<law.Notice>

/** The law's answer about one citizen on one day, with every rule it rests on. */
export const assessment = z.object({
  asOf: z.string(),
  basis: z.enum(['enacted', 'announced']),
  process: process.nullable(),
  responsible: responsible.nullable(),
  conversations: z.object({
    required: z.array(requirement),
    later: z.array(requirement),
    form: formVerdict.nullable(),
    none: z.object({ text, rules: ids, why }).nullable(),
  }),
  notices: z.array(notice),
  unknown: ids,
  rules: z.record(z.string(), citation),
}) satisfies z.ZodType<law.Assessment>

export type Why = Immutable<z.infer<typeof why>>
export type Requirement = Immutable<z.infer<typeof requirement>>
export type FormVerdict = Immutable<z.infer<typeof formVerdict>>
