import { expect, it } from 'vitest'
import { isNamedBy } from './isNamedBy'

it.each([
  ['planlæg', 'Planlæg min uge', true],
  ['UGE min', 'Planlæg min uge', true],
  ['læg', 'Planlæg min uge', false],
  ['uge dag', 'Planlæg min uge', false],
  ['', 'Planlæg min uge', true],
  ['talk.first', 'talk.first-physical', true],
])('“%s” in “%s”: %s', (searched, text, found) => {
  expect(isNamedBy(searched, text)).toBe(found)
})
