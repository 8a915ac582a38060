import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstOf } from './firstOf'

it('is the beginning of what sorting everything makes, equal rows in their order', () => {
  const row = fc.record({ key: fc.integer({ min: 0, max: 9 }), at: fc.nat() })
  const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key
  fc.assert(
    fc.property(fc.array(row), fc.integer({ min: 1, max: 12 }), (rows, count) => {
      expect(firstOf(rows, count, byKey)).toEqual(rows.toSorted(byKey).slice(0, count))
    }),
  )
})

it('of nothing is nothing', () => {
  expect(firstOf([], 3, () => 0)).toEqual([])
})
