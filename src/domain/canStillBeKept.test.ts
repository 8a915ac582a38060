import { expect, it } from 'vitest'
import { buildRequirement } from '../testing/buildRequirement'
import { buildUninsured } from '../testing/buildUninsured'
import { assessCitizen } from './assessCitizen'
import { canStillBeKept } from './canStillBeKept'

const window = { from: '2026-06-01', dueBy: '2026-07-01' }
const assessedOn = (today: string) =>
  assessCitizen(buildUninsured('2026-06-01'), null, today).assessment

it.each([
  ['overdue, within the six months', '2026-11-30', {}, true],
  ['overdue, when the six months are over', '2026-12-01', {}, false],
  ['overdue, by a party no longer responsible', '2026-11-30', { party: 'fund' }, false],
  ['open, however late', '2027-11-30', { status: 'open' }, true],
  ['booked, however late', '2027-11-30', { status: 'booked' }, true],
  ['overdue, before any process runs', '2026-05-31', {}, false],
] as const)('%s', (_, today, parts, expected) => {
  const requirement = buildRequirement({ ...window, status: 'overdue', ...parts })
  expect(canStillBeKept(requirement, assessedOn(today))).toBe(expected)
})
