import { describe, expect, it } from 'vitest'
import { decodeText } from './decodeText'
import { readList } from './readList'

const bytes = (...values: number[]) => new Uint8Array(values).buffer
const utf8 = (text: string) => Uint8Array.from(new TextEncoder().encode(text)).buffer

describe('æøå is read', () => {
  it.each([
    ['UTF-8', utf8('æøå')],
    ['UTF-8 that says so', utf8('\uFEFFæøå')],
    ['Windows-1252', bytes(0xe6, 0xf8, 0xe5)],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0xe6, 0, 0xf8, 0, 0xe5, 0)],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0xe6, 0, 0xf8, 0, 0xe5)],
  ])('from %s', (_, file) => {
    expect(decodeText(file)).toBe('æøå')
  })
})

describe('a list is read', () => {
  const expected = {
    header: ['CPR', 'Navn'],
    rows: [{ line: 2, cells: ['1', 'Bo; Bø'] }],
  }

  it.each([
    ['semicolons', 'CPR;Navn\r\n1;"Bo; Bø"\r\n'],
    ['commas', 'CPR,Navn\n1,Bo; Bø\n'],
    ['tabs', 'CPR\tNavn\r1\tBo; Bø'],
  ])('with %s', (_, text) => {
    expect(readList(text)).toEqual(expected)
  })

  it('with the line each row begins on, empty rows and rows over several lines counted', () => {
    const text = 'CPR;Navn\r\n1;"Bo\r\nBø"\r\n;\r\n\r\n2;"Hun sagde ""ja"""\r\n'
    expect(readList(text).rows).toEqual([
      { line: 2, cells: ['1', 'Bo\r\nBø'] },
      { line: 6, cells: ['2', 'Hun sagde "ja"'] },
    ])
  })

  it('of headings alone, and of nothing at all', () => {
    expect(readList('CPR;Navn')).toEqual({ header: ['CPR', 'Navn'], rows: [] })
    expect(readList('')).toEqual({ header: [], rows: [] })
    expect(readList('\r\n\r\n')).toEqual({ header: [], rows: [] })
  })
})
