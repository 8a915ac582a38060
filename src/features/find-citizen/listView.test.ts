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

it('a view is the same again when its address is opened, but for what may be a number', () => {
  fc.assert(
    fc.property(view, (one) => {
      const again = viewIn(new URLSearchParams(addressOf(one).toString()))
      const text = /\d/.test(one.text) ? '' : one.text
      expect(again).toEqual({ ...one, text })
    }),
  )
})

it.each(['710580-1234', '7105801234', '7105', 'Bo 7105', ' 710580 1234'])(
  'an address never has the number typed as "%s"',
  (text) => {
    const address = addressOf({ text, filters: {}, order: { by: 'due', descending: false } })
    expect(address.toString()).toBe('')
    expect(viewIn(new URLSearchParams({ navn: text })).text).toBe('')
  },
)

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
