import type { Benefit, Exemption } from '../law/caseFile'
import type { BenefitRecord } from './benefitRecord'
import type { Citizen } from './citizen'
import type { JournalFacts } from './courseFacts'

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
export const exemptionFacts = ['ground', 'to'] as const
export type FactName =
  (typeof citizenFacts)[number] | (typeof recordFacts)[number] | (typeof exemptionFacts)[number]
export type FactValue = string | boolean | null

/** One fact with its value before and after; null where there was none, or is none any more. */
export interface FactChange {
  /** The benefit period it belongs to, as it is called; null for a fact about anything else. */
  readonly period: { readonly benefit: Benefit; readonly from: string } | null
  /** The exemption it belongs to, as it is called; left out for a fact about anything else. */
  readonly exemption?: Pick<Exemption, 'kind' | 'from'>
  readonly fact: FactName
  readonly before: FactValue
  readonly after: FactValue
}

/** Every fact that differs: the citizen's, then each period's and each exemption's in order of date. */
export function factChanges(
  before: JournalFacts | null,
  after: JournalFacts | null,
): readonly FactChange[] {
  const records = [...(before?.benefits ?? []), ...(after?.benefits ?? [])]
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .map(({ id }) => id)
  return [
    ...differing(noPeriod, citizenFacts, ofCitizen(before?.citizen), ofCitizen(after?.citizen)),
    ...[...new Set(records)].flatMap((id) => ofPeriod(find(before, id), find(after, id))),
    ...ofExemptions(before?.exemptions ?? [], after?.exemptions ?? []),
  ]
}

function ofPeriod(before: BenefitRecord | undefined, after: BenefitRecord | undefined) {
  const named = before ?? after
  const period = named ? { benefit: named.benefit, from: named.from } : null
  return differing({ period }, recordFacts, ofRecord(before), ofRecord(after))
}

function ofExemptions(before: readonly Exemption[], after: readonly Exemption[]): FactChange[] {
  const nameOf = ({ kind, from }: Exemption) => `${from} ${kind}`
  const names = [...new Set([...before, ...after].map(nameOf))].toSorted()
  return names.flatMap((name) => {
    const was = before.find((row) => nameOf(row) === name)
    const is = after.find((row) => nameOf(row) === name)
    const named = was ?? is
    if (named === undefined) return []
    const exemption = { kind: named.kind, from: named.from }
    return differing({ ...noPeriod, exemption }, exemptionFacts, was ?? null, is ?? null)
  })
}

const noPeriod = { period: null }

function differing<Name extends FactName>(
  about: Pick<FactChange, 'period' | 'exemption'>,
  names: readonly Name[],
  before: Readonly<Record<Name, FactValue>> | null,
  after: Readonly<Record<Name, FactValue>> | null,
): FactChange[] {
  return names
    .map((fact) => ({
      ...about,
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

function find(facts: JournalFacts | null, id: string): BenefitRecord | undefined {
  return facts?.benefits.find((row) => row.id === id)
}
