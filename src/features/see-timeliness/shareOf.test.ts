import { expect, it } from 'vitest'
import { shareOf } from './shareOf'

const of = (kept: number, missed: number) =>
  shareOf({ kept, missed, exempt: 3, ahead: 5, aheadExempted: 1 })

it('is of the kept and the missed alone', () => {
  expect(of(9, 1)).toEqual({ kept: 9, of: 10, percent: 90 })
})

it('says no percentage of few', () => {
  expect(of(8, 1)).toEqual({ kept: 8, of: 9, percent: null })
  expect(of(0, 0)).toEqual({ kept: 0, of: 0, percent: null })
})

it('never rounds up to a share that is not kept', () => {
  expect(of(749, 251).percent).toBe(74)
  expect(of(299, 1).percent).toBe(99)
})
