import { expect, it } from 'vitest'
import { ageOn } from './age'

it.each([
  ['the day before a birthday', '1980-05-11', '2026-05-10', 45],
  ['on a birthday', '1980-05-11', '2026-05-11', 46],
  ['on the day of birth', '2026-05-11', '2026-05-11', 0],
  ['as a year ends', '2000-01-01', '2026-12-31', 26],
  ['as a year begins', '2000-01-01', '2027-01-01', 27],
  ['born on a leap day, the last of February', '2008-02-29', '2027-02-28', 18],
  ['born on a leap day, the first of March', '2008-02-29', '2027-03-01', 19],
  ['born on a leap day, on a leap day', '2008-02-29', '2028-02-29', 20],
])('%s', (_, born, day, expected) => {
  expect(ageOn(born, day)).toBe(expected)
})
