import * as z from 'zod'
import { countedResults, measures } from '../domain/timeliness/counted'
import { parties, targetGroups } from '../law/caseFile'
import { threeInFour } from '../law/threeInFour'
import type { Immutable } from './immutable'
import { citation } from './ruleCitation'

/** The groups one can choose among. */
export const countedGroups = targetGroups

/** The share the reform asks for, in per cent. */
export const percentAsked = threeInFour.percent

const count = z.number().int()

/** How many stand how. The share is of the kept and the missed together. */
const tally = z.object({
  kept: count,
  missed: count,
  exempt: count,
  ahead: count,
  /** Of those ahead: let off some of the talks already. */
  aheadExempted: count,
})
export type Tally = Immutable<z.infer<typeof tally>>

const measure = z.object({
  measure: z.enum(measures),
  total: tally,
  /** `YYYY-MM`, the earliest first; every month of the span that has begun, also the empty ones. */
  months: z.array(z.object({ month: z.string(), tally })),
  groups: z.array(z.object({ group: z.enum(targetGroups).nullable(), tally })),
  /** Each party’s own talks: they do not add up to the whole. */
  parties: z.array(z.object({ party: z.enum(parties), tally })),
  /** By whoever has the citizen now; a null person when nobody has. */
  caseworkers: z.array(z.object({ person: z.string().nullable(), name: z.string(), tally })),
  /** The share the law asks for, and whether it is kept; null where it asks for none. */
  asked: z.object({ percent: count, kept: z.boolean().nullable() }).nullable(),
  rules: z.array(z.string()),
})
export type MeasureFigures = Immutable<z.infer<typeof measure>>

/** The figures of timeliness, with everything that can be chosen among. */
export const timelinessPage = z.object({
  today: z.string(),
  from: z.string(),
  own: z.enum(['fund', 'job-centre']),
  measures: z.array(measure),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  rules: z.record(z.string(), citation),
})
export type TimelinessPage = Immutable<z.infer<typeof timelinessPage>>

const row = z.object({
  citizen: z.object({ id: z.string(), name: z.string() }),
  caseworkerName: z.string().nullable(),
  group: z.enum(targetGroups).nullable(),
  startedOn: z.string(),
  on: z.string(),
  result: z.enum(countedResults),
  required: count,
  held: count,
  talkOn: z.string().nullable(),
  unregistered: z.boolean(),
  exempted: z.boolean(),
  rules: z.array(z.string()),
})
export type CountedRow = Immutable<z.infer<typeof row>>

/** The citizens behind a figure: the missed first, then by day. */
export const countedPage = z.object({
  today: z.string(),
  total: count,
  rows: z.array(row),
  /** The name of the caseworker that was chosen; null when none was. */
  caseworkerName: z.string().nullable(),
  rules: z.record(z.string(), citation),
})
export type CountedPage = Immutable<z.infer<typeof countedPage>>
