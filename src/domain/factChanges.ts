import type { Benefit } from '../law/caseFile'
import type { BenefitRecord } from './benefitRecord'
import type { Citizen } from './citizen'
import type { CourseFacts } from './courseFacts'

export const citizenFacts = [
  'name',
  'municipality',
  'unemploymentFund',
  'digitalPost',
  'phone',
  'employer',
  'vocationalEducation',
] as const
export const recordFacts = [
  'benefit',
  'targetGroup',
  'from',
  'to',
  'endedBecause',
  'employed',
  'expectedRecovery',
  'employerExpectsRecovery',
  'handedOverOn',
  'referredOn',
  'referredBecause',
  'workDuty',
] as const
export type FactName = (typeof citizenFacts)[number] | (typeof recordFacts)[number]
export type FactValue = string | boolean | null

/** One fact with its value before and after; null where there was none, or is none any more. */
export interface FactChange {
  /** The benefit period it belongs to, as it is called; null for a fact about the citizen. */
  readonly period: { readonly benefit: Benefit; readonly from: string } | null
  readonly fact: FactName
  readonly before: FactValue
  readonly after: FactValue
}

/** Every fact that differs, the citizen's first, then period by period in order of date. */
export function factChanges(
  before: CourseFacts | null,
  after: CourseFacts | null,
): readonly FactChange[] {
  const records = [...(before?.benefits ?? []), ...(after?.benefits ?? [])]
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .map(({ id }) => id)
  return [
    ...differing(null, citizenFacts, ofCitizen(before?.citizen), ofCitizen(after?.citizen)),
    ...[...new Set(records)].flatMap((id) => ofPeriod(find(before, id), find(after, id))),
  ]
}

function ofPeriod(before: BenefitRecord | undefined, after: BenefitRecord | undefined) {
  const named = before ?? after
  const period = named ? { benefit: named.benefit, from: named.from } : null
  return differing(period, recordFacts, ofRecord(before), ofRecord(after))
}

function differing<Name extends FactName>(
  period: FactChange['period'],
  names: readonly Name[],
  before: Readonly<Record<Name, FactValue>> | null,
  after: Readonly<Record<Name, FactValue>> | null,
): FactChange[] {
  return names
    .map((fact) => ({
      period,
      fact,
      before: before?.[fact] ?? null,
      after: after?.[fact] ?? null,
    }))
    .filter((row) => row.before !== row.after)
}

function ofCitizen(citizen: Citizen | undefined) {
  return citizen ?? null
}

function ofRecord(record: BenefitRecord | undefined) {
  if (record === undefined) return null
  const { referredToJobCentre } = record
  return {
    ...record,
    // Of these, `false` says no more than that nobody has said so.
    employed: record.employed || null,
    workDuty: record.workDuty || null,
    referredOn: referredToJobCentre?.on ?? null,
    referredBecause: referredToJobCentre?.because ?? null,
  }
}

function find(facts: CourseFacts | null, id: string): BenefitRecord | undefined {
  return facts?.benefits.find((row) => row.id === id)
}
