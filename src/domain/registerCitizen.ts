import type { CalendarDate } from '../law/calendarDate'
import type { Authority } from './authority'
import { startedBenefit } from './changedFacts'
import type { CitizenFile } from './citizenFile'
import { readNumber } from './civilRegistrationNumber'
import type { StartedBenefit } from './courseChange'
import type { FieldError } from './fieldError'
import { owns } from './ownership'
import { periodErrors } from './periodErrors'
import type { Refusal } from './refusal'
import { unknownAuthorities } from './unknownAuthorities'

/** Somebody not known before, as typed. */
export interface NewCitizen {
  readonly number: string
  readonly name: string
  readonly municipality: string
  readonly unemploymentFund: string | null
  readonly digitalPost: boolean
  readonly phone: string | null
  readonly vocationalEducation: boolean | null
  /** Null when no benefit has begun. */
  readonly benefit: StartedBenefit | null
}

export type RegistrationAnswer =
  | { readonly ok: true; readonly file: CitizenFile }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * A new file, or why there can be none. Each authority registers its own: a job centre who lives
 * in its municipality, a fund its members. Whether the number is known is the store's to say.
 */
export function registerCitizen(
  request: NewCitizen,
  context: {
    readonly today: CalendarDate
    readonly authority: Authority
    readonly authorities: readonly Authority[]
    readonly citizenId: string
    readonly periodId: string
  },
): RegistrationAnswer {
  const { authority, authorities, citizenId, periodId, today } = context
  const read = readNumber(request.number)
  const unborn = read.ok && read.birthDate > today
  const code = read.ok ? 'invalid-number' : read.code
  const unread: FieldError[] = read.ok && !unborn ? [] : [{ pointer: '/number', code }]
  const file = fileOf(
    request,
    read.ok ? read : { number: '', birthDate: today },
    citizenId,
    periodId,
  )
  const errors = [
    ...unread,
    ...unknownAuthorities(null, file.citizen, authorities),
    ...notYours(authority, file),
    ...(read.ok ? benefitErrors(file, periodId) : []),
  ]
  return errors.length === 0
    ? { ok: true, file }
    : { ok: false, refusal: { kind: 'invalid', errors: firstOfEach(errors) } }
}

function fileOf(
  request: NewCitizen,
  read: { readonly number: string; readonly birthDate: CalendarDate },
  id: string,
  periodId: string,
): CitizenFile {
  const { name, municipality, unemploymentFund, digitalPost, phone } = request
  const { vocationalEducation, benefit } = request
  const period = benefit && startedBenefit(benefit, periodId)
  return {
    citizen: {
      id,
      version: 1,
      name,
      civilRegistrationNumber: read.number,
      birthDate: read.birthDate,
      municipality,
      unemploymentFund,
      digitalPost,
      phone,
      employer: period?.employed ? (benefit?.employer ?? null) : null,
      vocationalEducation,
    },
    benefits: period ? [period] : [],
    conversations: [],
    offers: [],
    ordinaryHours: [],
    exemptions: [],
    choices: { fundAttendsFourth: null },
    journal: [],
  }
}

function notYours(authority: Authority, { citizen }: CitizenFile): FieldError[] {
  if (owns(authority, citizen)) return []
  const pointer = authority.kind === 'fund' ? '/unemploymentFund' : '/municipality'
  return [{ pointer, code: 'not-yours' }]
}

const fields = ['/from', '/targetGroup', '/expectedRecovery', '/employerExpectsRecovery']

function benefitErrors(file: CitizenFile, periodId: string): FieldError[] {
  return periodErrors(file, periodId, fields).map(({ pointer, code }) => ({
    pointer: `/benefit${pointer}`,
    code,
  }))
}

function firstOfEach(errors: readonly FieldError[]): FieldError[] {
  return errors.filter(
    ({ pointer }, at) => errors.findIndex((row) => row.pointer === pointer) === at,
  )
}
