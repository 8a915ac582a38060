import type { CaseFile } from './caseFile'
import { benefitGroups } from './rules/benefitGroups'
import { lessIntensiveGrounds } from './rules/lessIntensiveGrounds'
import { unknownCode } from './unknownCode'

/** What makes a case file contradict itself. `pointer` is RFC 6901; the detail is in Danish. */
export interface CaseFault {
  readonly pointer: string
  readonly detail: string
}

/** Every contradiction between the fields of a case file whose fields are each well formed. */
export function caseFaults(caseFile: CaseFile): readonly CaseFault[] {
  const { benefits, conversations, offers, exemptions, municipality } = caseFile
  return [
    ...repeatedIds('benefits', benefits),
    ...repeatedIds('conversations', conversations),
    ...repeatedIds('offers', offers),
    ...endsBeforeStart('/benefits', benefits),
    ...endsBeforeStart('/offers', offers),
    ...endsBeforeStart('/exemptions', exemptions),
    ...endsBeforeStart('/municipality/freedoms', municipality?.freedoms ?? []),
    ...benefits.flatMap(wrongPair),
    ...overlaps(benefits),
    ...offers.flatMap(wrongOffer),
    ...exemptions.flatMap(wrongGround),
  ]
}

function repeatedIds(list: string, rows: readonly { readonly id: string }[]): CaseFault[] {
  return rows.flatMap(({ id }, index) =>
    rows.findIndex((row) => row.id === id) < index
      ? [{ pointer: `/${list}/${index}/id`, detail: `Id'et ${id} står flere gange på listen.` }]
      : [],
  )
}

function endsBeforeStart(
  list: string,
  rows: readonly { readonly from: string; readonly to: string | null }[],
): CaseFault[] {
  return rows.flatMap(({ from, to }, index) =>
    to !== null && to < from
      ? [{ pointer: `${list}/${index}/to`, detail: `Slutter ${to}, før den begynder ${from}.` }]
      : [],
  )
}

function wrongPair(
  { benefit, targetGroup }: CaseFile['benefits'][number],
  index: number,
): CaseFault[] {
  if (benefitGroups[benefit].includes(targetGroup)) return []
  const detail = `Ydelsen ${benefit} kan ikke have målgruppe ${targetGroup ?? 'null'}.`
  return [{ pointer: `/benefits/${index}/targetGroup`, detail }]
}

function overlaps(benefits: CaseFile['benefits']): CaseFault[] {
  return benefits.flatMap((row, index) =>
    benefits.some((other, place) => place !== index && startsWithin(row, other, place < index))
      ? [{ pointer: `/benefits/${index}/from`, detail: 'Ydelsesperioden overlapper en anden.' }]
      : [],
  )
}

type Period = CaseFile['benefits'][number]

// Of two rows that overlap the later one is named; of two that start together, the second.
function startsWithin({ from }: Period, other: Period, otherStandsFirst: boolean): boolean {
  if (other.to !== null && other.to < from) return false
  return other.from < from || (other.from === from && otherStandsFirst)
}

function wrongOffer(
  { kind, sector, from, extension }: CaseFile['offers'][number],
  index: number,
): CaseFault[] {
  const at = `/offers/${index}`
  if (kind === 'wage-subsidy' && sector === null)
    return [{ pointer: `${at}/sector`, detail: 'Et løntilskud skal have en sektor.' }]
  return extension !== null && extension.to < from
    ? [{ pointer: `${at}/extension/to`, detail: `Forlænges til ${extension.to}, før ${from}.` }]
    : []
}

function wrongGround({ kind, ground }: CaseFile['exemptions'][number], index: number): CaseFault[] {
  if (kind !== 'less-intensive' || (ground !== null && lessIntensiveGrounds.includes(ground)))
    return []
  const detail = ground === null ? 'Feltet mangler.' : unknownCode(ground)
  return [{ pointer: `/exemptions/${index}/ground`, detail }]
}
