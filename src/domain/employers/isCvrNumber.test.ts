import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCvrNumber } from './isCvrNumber'

describe('a CVR number', () => {
  it('is eight digits, the last of which checks the others', () => {
    expect(['99990007', '99990015', '12345674'].map(isCvrNumber)).toEqual([true, true, true])
    expect(
      ['99990008', '9999000', '999900070', '00000000', '9999000a', ''].map(isCvrNumber),
    ).toEqual(Array.from({ length: 6 }, () => false))
  })

  it('is another number with any one digit typed wrong', () => {
    const digit = fc.integer({ min: 0, max: 9 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), digit, (place, typed) => {
        const number = '99990007'
        fc.pre(number[place] !== String(typed))
        expect(isCvrNumber(number.slice(0, place) + typed + number.slice(place + 1))).toBe(false)
      }),
    )
  })
})
