import Papa from 'papaparse'
import type { CitizenImport } from '../../contract/citizenImport'

/**
 * The rows of a list as a spreadsheet saved it, with semicolons, commas or tabs between the cells.
 * `line` is where a row begins in the file, as an editor counts. Empty rows are left out.
 */
export function readList(text: string): CitizenImport {
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) })
  let line = 1
  const rows = data.map((cells) => {
    const row = { line, cells }
    line += 1 + breaksWithin(cells)
    return row
  })
  const said = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const [header, ...rest] = said
  return { header: header?.cells ?? [], rows: rest }
}

/** A quoted cell may go on over several lines. */
function breaksWithin(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
}

/** Whichever stands most between the headings; a Danish spreadsheet's semicolon where none does. */
function delimiterOf(text: string): string {
  const headings = /^.*\S.*$/m.exec(text)?.[0].replaceAll(/"[^"]*"/g, '') ?? ''
  const count = (delimiter: string) => headings.split(delimiter).length
  return [';', '\t', ','].reduce((best, next) => (count(next) > count(best) ? next : best))
}
