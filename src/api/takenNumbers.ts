import { importColumns } from '../domain/importColumns'
import type { ImportFault } from '../domain/importFault'
import type { View } from '../store/store'
import type { ReadRow } from './readRow'

const [{ heading: column }] = importColumns

/** Rows whose number stands in the list before, or is somebody's already; whose is not told. */
export async function takenNumbers(rows: readonly ReadRow[], view: View): Promise<ImportFault[]> {
  const numbers = rows.map(({ file }) => file.citizen.civilRegistrationNumber)
  const known = await view.knownNumbers(numbers)
  const seen = new Set<string>()
  return rows.flatMap(({ line, file }): ImportFault[] => {
    const number = file.citizen.civilRegistrationNumber
    const twice = seen.has(number)
    seen.add(number)
    if (known.has(number)) return [{ line, column, code: 'number-known' }]
    return twice ? [{ line, column, code: 'number-twice' }] : []
  })
}
