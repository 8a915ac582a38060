import { expect, it } from 'vitest'
import { unknownCode } from './unknownCode'

it.each([
  ['ferie', 'Ukendt kode: ferie.'],
  ['a'.repeat(40), `Ukendt kode: ${'a'.repeat(40)}.`],
  ['a'.repeat(41), `Ukendt kode: ${'a'.repeat(40)}….`],
])('%s is named, but never at length', (code, expected) => {
  expect(unknownCode(code)).toBe(expected)
})
