import * as z from 'zod'
import type { Basis } from '../law/assessment'
import { isCalendarDate, type CalendarDate } from '../law/calendarDate'
import {
  benefits,
  conversationKinds,
  conversationStatuses,
  exemptionKinds,
  forms,
  freedomAreas,
  offerKinds,
  parties,
  targetGroups,
  type CaseFile,
} from '../law/caseFile'
import { caseFaults, type CaseFault } from '../law/caseFaults'
import { isSupported, supportedDates } from '../law/supportedDates'
import { unknownCode } from '../law/unknownCode'

/** A case file together with the day and the calendar it is asked about. */
export interface CaseQuestion {
  readonly caseFile: CaseFile
  readonly asOf: CalendarDate
  readonly basis: Basis
}

export type CaseReading =
  | { readonly ok: true; readonly question: CaseQuestion }
  | { readonly ok: false; readonly errors: readonly CaseFault[] }

/**
 * Reads a parsed JSON case file with its `asOf` and `basis`. Fields left out get their defaults;
 * unknown fields, wrong values and contradictions are named by RFC 6901 pointer, in Danish.
 */
export function readCaseFile(raw: unknown): CaseReading {
  const parsed = question.safeParse(raw)
  if (!parsed.success)
    return { ok: false, errors: parsed.error.issues.flatMap((issue) => faultsOf(issue, raw)) }
  const { asOf, basis, ...caseFile } = parsed.data
  const errors = caseFaults(caseFile)
  return errors.length > 0
    ? { ok: false, errors }
    : { ok: true, question: { caseFile, asOf, basis } }
}

const date = z.string().refine(isCalendarDate, 'Datoen findes ikke.')
const dateOrNull = date.nullable().default(null)
const id = z.string().min(1)
const textOrNull = z.string().nullable().default(null)
const flag = z.boolean().default(false)

const benefit = z.strictObject({
  id,
  benefit: z.enum(benefits),
  targetGroup: z.enum(targetGroups).nullable(),
  from: date,
  to: dateOrNull,
  employed: flag,
  expectedRecovery: dateOrNull,
  employerExpectsRecovery: dateOrNull,
  handedOverOn: dateOrNull,
  workDuty: flag,
  fastTrack: z
    .strictObject({ requestedOn: date, by: z.enum(['citizen', 'employer']), declined: flag })
    .nullable()
    .default(null),
  referredToJobCentre: z
    .strictObject({ on: date, because: z.enum(['risk-of-long-term', 'education-order']) })
    .nullable()
    .default(null),
  trial: z
    .union([
      z.enum(['fund-2020', 'fund-four-months']),
      z.strictObject({
        kind: z.literal('free-choice'),
        provider: z.enum(['fund', 'municipality', 'other']),
      }),
    ])
    .nullable()
    .default(null),
})

const conversation = z.strictObject({
  id,
  on: date,
  kind: z.enum(conversationKinds),
  party: z.enum(parties),
  form: z.enum(forms),
  status: z.enum(conversationStatuses),
  physicalRequired: z
    .strictObject({ because: z.string(), by: z.string() })
    .nullable()
    .default(null),
})

const offer = z.strictObject({
  id,
  kind: z.enum(offerKinds),
  from: date,
  to: dateOrNull,
  sector: z.enum(['private', 'public']).nullable().default(null),
  aim: textOrNull,
  latestWorkplace: flag,
  extension: z.strictObject({ to: date, because: z.string() }).nullable().default(null),
})

const exemption = z.strictObject({
  kind: z.enum(exemptionKinds),
  ground: textOrNull,
  from: date,
  to: dateOrNull,
})

const freedom = z.strictObject({ area: z.enum(freedomAreas), from: date, to: dateOrNull })

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Måneden skrives som 2024-02.')

const question = z.strictObject({
  asOf: z
    .string()
    .refine(isSupported, `Dagen skal ligge fra ${supportedDates.from} til ${supportedDates.to}.`),
  basis: z.enum(['enacted', 'announced']).default('enacted'),
  municipality: z
    .strictObject({ code: z.string().default(''), freedoms: z.array(freedom).default([]) })
    .nullable()
    .default(null),
  citizen: z
    .strictObject({
      birthDate: dateOrNull,
      unemploymentFund: textOrNull,
      digitalPost: z.boolean().default(true),
      vocationalEducation: z.boolean().nullable().default(null),
    })
    .prefault({}),
  benefits: z.array(benefit).default([]),
  conversations: z.array(conversation).default([]),
  offers: z.array(offer).default([]),
  ordinaryHours: z.array(z.strictObject({ month, hours: z.number().nonnegative() })).default([]),
  exemptions: z.array(exemption).default([]),
  choices: z.strictObject({ fundAttendsFourth: z.boolean().nullable().default(null) }).prefault({}),
})

type Issue = z.core.$ZodIssue

function faultsOf(issue: Issue, raw: unknown): CaseFault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      pointer: pointerTo([...issue.path, key]),
      detail: 'Feltet kendes ikke.',
    }))
  const inside = issue.code === 'invalid_union' ? issue.errors.find(isInside) : undefined
  if (inside)
    return inside.flatMap((fault) =>
      faultsOf({ ...fault, path: [...issue.path, ...fault.path] }, raw),
    )
  return [{ pointer: pointerTo(issue.path), detail: detailOf(issue, valueAt(raw, issue.path)) }]
}

/** Whether one way of writing a value has the right shape, and only something within it is wrong. */
function isInside(faults: readonly Issue[]): boolean {
  return faults.some(({ path }) => path.length > 0)
}

function detailOf(issue: Issue, value: unknown): string {
  if (value === undefined) return 'Feltet mangler.'
  if (issue.code === 'custom' || (issue.code === 'invalid_format' && issue.path.at(-1) === 'month'))
    return issue.message
  const isCode = issue.code === 'invalid_value' || issue.code === 'invalid_union'
  if (isCode && typeof value === 'string') return unknownCode(value)
  return 'Værdien har en forkert type.'
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    raw,
  )
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
