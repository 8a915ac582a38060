import { expect, it } from 'vitest'
import { buildRequirement } from '../testing/buildRequirement'
import { urgencyOf } from './urgency'

const today = '2026-12-31'

it.each([
  ['2026-12-30', 'overdue'],
  ['2026-12-31', 'soon'],
  ['2027-01-14', 'soon'],
  ['2027-01-15', 'later'],
] as const)('due by %s on New Year’s Eve: %s', (dueBy, expected) => {
  const requirement = buildRequirement({ from: '2026-12-01', dueBy })
  expect(urgencyOf(requirement, today)).toBe(expected)
  expect(urgencyOf({ ...requirement, status: 'booked' }, today)).toBe('booked')
})
