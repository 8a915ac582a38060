import type { CaseFault } from '../law/caseFaults'
import { caseFaults } from '../law/caseFaults'
import type { BenefitRecord } from './benefitRecord'
import { caseFileOf } from './caseFileOf'
import type { CitizenFile } from './citizenFile'
import type { FieldError } from './fieldError'

/**
 * What makes the benefit periods contradict each other, or themselves, each at a field of the
 * request: `fields` are the period's own that it has. `edited` is the period being entered.
 */
export function periodErrors(
  file: CitizenFile,
  edited: string,
  fields: readonly string[],
): readonly FieldError[] {
  const errors = [
    ...caseFaults(caseFileOf(file, null)).flatMap((fault) => faultAt(fault, file, edited)),
    ...file.benefits
      .filter(({ id }) => id === edited)
      .flatMap((period) => ownErrors(period, file.citizen.birthDate)),
  ]
  const shown = errors.map(({ pointer, code }) => ({ pointer: fieldFor(pointer, fields), code }))
  return shown.filter(({ pointer }, at) => shown.findIndex((row) => row.pointer === pointer) === at)
}

const codes = {
  to: 'period-ends-early',
  targetGroup: 'group-does-not-fit',
  from: 'overlaps',
} as const

/** The law's faults are about the whole file: here only those of the periods are of interest. */
function faultAt({ pointer }: CaseFault, file: CitizenFile, edited: string): FieldError[] {
  const [, place, field] = /^\/benefits\/(\d+)\/(to|from|targetGroup)$/.exec(pointer) ?? []
  if (field !== 'to' && field !== 'from' && field !== 'targetGroup') return []
  const mine = file.benefits[Number(place)]?.id === edited
  // A period that begins within the one being entered is not at fault: the end of this one is.
  return [{ pointer: field === 'from' && !mine ? '/to' : `/${field}`, code: codes[field] }]
}

function ownErrors(period: BenefitRecord, birthDate: string): FieldError[] {
  const { from, to, handedOverOn, referredToJobCentre } = period
  const outside = (on: string | undefined | null) =>
    on !== undefined && on !== null && (on < from || (to !== null && on > to))
  const early = (['expectedRecovery', 'employerExpectsRecovery'] as const).filter(
    (field) => (period[field] ?? from) < from,
  )
  return [
    ...(from < birthDate ? [{ pointer: '/from', code: 'before-birth' } as const] : []),
    ...early.map((field) => ({ pointer: `/${field}`, code: 'before-benefit' }) as const),
    ...(outside(handedOverOn)
      ? [{ pointer: '/handedOverOn', code: 'outside-benefit' } as const]
      : []),
    ...(outside(referredToJobCentre?.on)
      ? [{ pointer: '/referredToJobCentre/on', code: 'outside-benefit' } as const]
      : []),
  ]
}

/** The field of the request that holds a field of the period. */
function fieldFor(pointer: string, fields: readonly string[]): string {
  if (fields.includes(pointer)) return pointer
  return fields.find((field) => field === '/on' || field === '/from') ?? fields[0] ?? ''
}
