import { expect, it } from 'vitest'
import { dateInWords } from './dateInWords'

it.each([
  ['2024-04-07', '7. april 2024', '7 April 2024'],
  ['2026-01-31', '31. januar 2026', '31 January 2026'],
  ['2028-02-29', '29. februar 2028', '29 February 2028'],
  ['2026-03-01', '1. marts 2026', '1 March 2026'],
  ['2026-05-15', '15. maj 2026', '15 May 2026'],
  ['2026-06-10', '10. juni 2026', '10 June 2026'],
  ['2026-07-01', '1. juli 2026', '1 July 2026'],
  ['2026-08-20', '20. august 2026', '20 August 2026'],
  ['2026-09-02', '2. september 2026', '2 September 2026'],
  ['2026-10-25', '25. oktober 2026', '25 October 2026'],
  ['2026-11-11', '11. november 2026', '11 November 2026'],
  ['2026-12-31', '31. december 2026', '31 December 2026'],
])('%s is %s', (date, da, en) => {
  expect(dateInWords(date)).toEqual({ da, en })
})

it('a date without a month is refused', () => {
  expect(() => dateInWords('2026-13-01')).toThrow(RangeError)
})
