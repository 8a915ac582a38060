import type { importCitizens, previewImport } from '../contract/importOperations'
import { newCitizen } from '../contract/newCitizen'
import { dateOf } from '../domain/instant'
import { importColumns, type ImportColumn } from '../domain/importColumns'
import type { ImportFault } from '../domain/importFault'
import { readCells } from '../domain/readCells'
import { readHeader } from '../domain/readHeader'
import { registerCitizen } from '../domain/registerCitizen'
import type { View } from '../store/store'
import type { Asked } from './asked'
import type { ReadRow } from './readRow'
import { errorsOf } from './readRequest'
import { takenNumbers } from './takenNumbers'

type Import = Asked<typeof previewImport> | Asked<typeof importCitizens>
type Row = Import['body']['rows'][number]

/** Everything a list says: the files of its good rows, and every fault of its bad ones. */
export async function readImport(
  asked: Import,
  view: View,
): Promise<{ readonly read: readonly ReadRow[]; readonly faults: readonly ImportFault[] }> {
  const { header, rows } = asked.body
  const { columns, faults } = readHeader(header)
  if (faults.length > 0) return { read: [], faults }
  if (rows.length === 0) return { read: [], faults: [{ line: 1, column: null, code: 'no-rows' }] }
  const reader = await rowReader(asked, columns, view)
  const answers = rows.map(reader)
  const read = answers.flatMap(({ row }) => row ?? [])
  const bad = [...answers.flatMap((row) => row.faults), ...(await takenNumbers(read, view))]
  return { read, faults: bad.toSorted((a, b) => a.line - b.line) }
}

async function rowReader(
  { now, authority, newId }: Import,
  columns: readonly (ImportColumn | null)[],
  view: View,
): Promise<(row: Row) => { row: ReadRow | null; faults: readonly ImportFault[] }> {
  const authorities = await view.authorities()
  const today = dateOf(now)
  return ({ line, cells }) => {
    const faultsAt = (errors: readonly { pointer: string; code: string }[]) => ({
      row: null,
      faults: errors.map(({ pointer, code }) => ({ line, column: headingOf(pointer), code })),
    })
    if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
      return faultsAt([{ pointer: '', code: 'too-many-cells' }])
    const byPointer = new Map(
      columns.flatMap((column, at) => (column ? [[column.pointer, cells[at] ?? '']] : [])),
    )
    const { registration, faults } = readCells(byPointer, authority, authorities)
    const parsed = newCitizen.safeParse(registration)
    const said = new Set(faults.map(({ pointer }) => pointer))
    const broken = parsed.success ? [] : parsed.error.issues.flatMap(errorsOf)
    const errors = [...faults, ...broken.filter(({ pointer }) => !said.has(pointer))]
    if (!parsed.success || errors.length > 0) return faultsAt(errors)
    const ids = { citizenId: newId(), periodId: newId() }
    const answer = registerCitizen(parsed.data, { today, authority, authorities, ...ids })
    if (answer.ok) return { row: { line, file: answer.file }, faults: [] }
    return faultsAt(answer.refusal.kind === 'invalid' ? answer.refusal.errors : [])
  }
}

/** Also for a column the list lacks: then that is what is missing. */
function headingOf(pointer: string): string | null {
  return importColumns.find((column) => column.pointer === pointer)?.heading ?? null
}
