import { expect, it } from 'vitest'
import type { ReformChange } from '../../contract/reform'
import { groupedChanges } from './groupedChanges'

const talk = (dueBy: string, more: Partial<ReformChange> = {}): ReformChange => ({
  what: {
    about: 'talk',
    before: { kind: 'job', party: 'job-centre', dueBy, waived: false },
    after: null,
  },
  rules: [],
  byLaw: false,
  expected: false,
  deeds: ['hold-before'],
  ...more,
})

const citizen = (id: string, ...changes: ReformChange[]) => ({
  id,
  name: id,
  benefit: null,
  targetGroup: null,
  changes,
})

it('puts alike changes together whatever their days, each citizen once', () => {
  const rows = groupedChanges(
    [citizen('a', talk('2026-12-01'), talk('2026-12-24')), citizen('b', talk('2027-01-04'))],
    'talk',
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]?.citizens.map((row) => [row.citizen.id, row.changes.length])).toEqual([
    ['a', 2],
    ['b', 1],
  ])
})

it('keeps apart what asks for other deeds or comes by law, and puts the law first, then the most', () => {
  const rows = groupedChanges(
    [
      citizen('a', talk('2026-12-01')),
      citizen('b', talk('2026-12-01')),
      citizen('c', talk('2026-12-01', { deeds: [] })),
      citizen('d', talk('2026-12-01', { byLaw: true })),
    ],
    'talk',
  )
  expect(rows.map(({ citizens }) => citizens.map((row) => row.citizen.id))).toEqual([
    ['d'],
    ['a', 'b'],
    ['c'],
  ])
})

it('leaves out what is about something else', () => {
  expect(groupedChanges([citizen('a', talk('2026-12-01'))], 'duty')).toEqual([])
})
