import fc from 'fast-check'
import { expect, it } from 'vitest'
import { facets } from './facets'
import { addressOf, isNumber, viewIn, type ListView } from './listView'
import { orders } from './orderCaseload'

const view: fc.Arbitrary<ListView> = fc.record({
  text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  filters: fc
    .dictionary(
      fc.constantFrom(...facets),
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
    )
    .map((chosen) => ({ ...chosen })),
  order: fc.record({ by: fc.constantFrom(...orders), descending: fc.boolean() }),
})

it('a view is the same again when its address is opened, but for the text', () => {
  fc.assert(
    fc.property(view, (one) => {
      const again = viewIn(new URLSearchParams(addressOf(one).toString()))
      expect(again).toEqual({ ...one, text: '' })
    }),
  )
})

it.each(['710580-1234', 'Bo 7105', 'Nora Nyledig'])('an address never has “%s”', (text) => {
  const view: ListView = { text, filters: {}, order: { by: 'due', descending: false } }
  const address = addressOf(view)
  expect(address.toString()).toBe('')
})

it.each([
  ['7105', true],
  ['710580-1234', true],
  [' 710580 1234 ', true],
  ['710', false],
  ['Bo 7105', false],
  ['', false],
])('"%s" is looked for among the numbers: %s', (text, expected) => {
  expect(isNumber(text)).toBe(expected)
})

it('an address somebody wrote wrong is the usual list', () => {
  expect(viewIn(new URLSearchParams('orden=noget&frist=&ukendt=1'))).toEqual({
    text: '',
    filters: {},
    order: { by: 'due', descending: false },
  })
})
