import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { defused } from './defused'
import { exportFile } from './exportFile'

it('a cell a spreadsheet would take for a formula is text, and any other is as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (cell) => {
      expect(/^[=+\-@\t\r]/.test(defused(cell))).toBe(false)
      expect([cell, `'${cell}`]).toContain(defused(cell))
    }),
  )
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('"%s" is defused', (cell) => {
  expect(defused(cell)).toBe(`'${cell}`)
})

it('a CSV file says it is UTF-8, and is read again as it was written', async () => {
  const table = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const bytes = new Uint8Array(await (await exportFile(rows, 'csv')).arrayBuffer())
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const text = new TextDecoder().decode(bytes)
      const { data } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), {
        delimiter: ';',
        newline: '\r\n',
      })
      expect(data).toEqual(rows)
    }),
    { numRuns: 40 },
  )
})

it('an Excel file is one', async () => {
  const file = await exportFile([['Navn'], ['Ærø Ågård']], 'xlsx')
  const bytes = new Uint8Array(await file.arrayBuffer())
  expect(file.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  expect(new TextDecoder().decode(bytes.subarray(0, 2))).toBe('PK')
})
