import { expect, it } from 'vitest'
import { digitsOf, masked } from './civilRegistrationNumber'

it('the last four digits are hidden', () => {
  expect(masked('710580-1234')).toBe('710580-••••')
})

it.each(['710580-1234', '7105801234', ' 710580 1234', '71.05.80-1234'])(
  'the digits alone are compared: %s',
  (text) => {
    expect(digitsOf(text)).toBe('7105801234')
  },
)
