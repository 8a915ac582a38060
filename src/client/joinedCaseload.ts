import type { Caseload, CaseloadColumns } from '../contract/caseload'

/** A caseload as far as it has come. */
export type JoinedCaseload = Omit<Caseload, 'next'> & {
  /** All of it is here. */
  readonly whole: boolean
}

/** The parts as one. */
export function joinedCaseload(parts: readonly Caseload[]): JoinedCaseload | undefined {
  const last = parts.at(-1)
  if (last === undefined) return undefined
  const { next, ...rest } = last
  return {
    ...rest,
    whole: next === null,
    columns: parts.length === 1 ? last.columns : joined(parts.map(({ columns }) => columns)),
    people: named(parts, 'people'),
    funds: named(parts, 'funds'),
    municipalities: named(parts, 'municipalities'),
    versions: [
      ...new Map(parts.flatMap(({ versions }) => versions.map((one) => [one.id, one]))).values(),
    ],
  }
}

function named(parts: readonly Caseload[], which: 'people' | 'funds' | 'municipalities') {
  return [...new Map(parts.flatMap((part) => part[which].map((one) => [one.id, one]))).values()]
}

function joined(parts: readonly CaseloadColumns[]): CaseloadColumns {
  const all: Record<string, unknown[]> = {}
  for (const part of parts)
    for (const [name, column] of Object.entries(part)) (all[name] ??= []).push(...column)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each column of the parts, in their order
  return all as unknown as CaseloadColumns
}
