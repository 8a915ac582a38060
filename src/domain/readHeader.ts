import { columnCalled, importColumns, type ImportColumn } from './importColumns'
import type { ImportFault } from './importFault'

/** What each place of a row holds, or what is wrong with the first line of a list. */
export function readHeader(header: readonly string[]): {
  readonly columns: readonly (ImportColumn | null)[]
  readonly faults: readonly ImportFault[]
} {
  const columns = header.map((heading) => (heading.trim() === '' ? null : columnCalled(heading)))
  const faults = header.flatMap((heading, at): ImportFault[] => {
    const column = columns[at] ?? null
    if (heading.trim() === '') return []
    if (column === null) return [{ line: 1, column: heading, code: 'unknown-column' }]
    return columns.indexOf(column) < at ? [{ line: 1, column: heading, code: 'column-twice' }] : []
  })
  const missing = importColumns
    .filter((column) => column.required && !columns.includes(column))
    .map(({ heading }): ImportFault => ({ line: 1, column: heading, code: 'missing-column' }))
  return { columns, faults: [...faults, ...missing] }
}
