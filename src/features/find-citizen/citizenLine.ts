import type { CaseloadColumns } from '../../contract/caseload'

/** One line of the list, taken out of the columns when it is shown. */
export type CitizenLine = {
  readonly [Name in keyof CaseloadColumns]: CaseloadColumns[Name][number]
}

/** The line of a row; null where there is none. */
export function citizenLine(columns: CaseloadColumns, row: number): CitizenLine | null {
  if (columns.id[row] === undefined) return null
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every column is as long as the ids
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column[row]]),
  ) as unknown as CitizenLine
}
