import { expect, it } from 'vitest'
import { nearestTimes } from './nearestTimes'

it.each([
  ['as the clock begins to skip', '2026-03-29', '02:00', { before: '01:59', after: '03:00' }],
  ['in the middle of what it skips', '2026-03-29', '02:30', { before: '01:59', after: '03:00' }],
  ['as it ends', '2027-03-28', '02:59', { before: '01:59', after: '03:00' }],
  ['that is there before', '2026-03-29', '01:59', null],
  ['that is there after', '2026-03-29', '03:00', null],
  ['that comes twice', '2026-10-25', '02:30', null],
  ['of any day', '2026-11-23', '10:00', null],
  ['of a day that is none', '2027-02-29', '02:30', null],
  ['that is none', '2026-03-29', '24:30', null],
])('a time %s', (_, date, time, expected) => {
  expect(nearestTimes(date, time)).toEqual(expected)
})
