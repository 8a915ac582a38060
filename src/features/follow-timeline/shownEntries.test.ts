import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '../../contract/timeline'
import { shownEntries } from './shownEntries'
import { noFilters, type TimelineFilters } from './timelineFilters'

const days = { today: '2026-11-23', startedOn: '2026-11-09' }

const common = {
  to: null,
  party: null,
  counts: true,
  derived: false,
  why: null,
  rules: [],
  versions: [],
} as const

const entries: readonly TimelineEntry[] = [
  { ...common, id: 'group', kind: 'group', from: '2026-11-09', targetGroup: '6.1' },
  { ...common, id: 'order', kind: 'education-order', from: '2025-01-01', to: '2025-02-01' },
  {
    ...common,
    id: 'fund',
    kind: 'responsible',
    from: '2026-11-09',
    to: '2027-02-08',
    party: 'fund',
    derived: true,
    passesFrom: null,
  },
  {
    ...common,
    id: 'later',
    kind: 'responsible',
    from: '2027-02-09',
    party: 'job-centre',
    derived: true,
    passesFrom: 'fund',
  },
  { ...common, id: 'missed', kind: 'offer', from: '2026-11-12', counts: false, offer: 'mentor' },
]

function ids(filters: Partial<TimelineFilters>): string[] {
  const wordsOf = ({ id, kind }: TimelineEntry) => `${kind} ${id} Ærø`
  return shownEntries(entries, { ...noFilters, ...filters }, days, wordsOf).map(({ id }) => id)
}

describe('the entries shown', () => {
  it('are all without a filter', () => {
    expect(ids({})).toHaveLength(entries.length)
  })

  it.each<[Partial<TimelineFilters>, string[]]>([
    [{ lane: 'responsible' }, ['fund', 'later']],
    [{ party: 'fund' }, ['fund']],
    [{ counts: true }, ['group', 'order', 'fund', 'later']],
    [{ made: 'law' }, ['fund', 'later']],
    [{ made: 'people' }, ['group', 'order', 'missed']],
    [{ period: 'coming' }, ['group', 'fund', 'later', 'missed']],
    [{ period: 'past' }, ['group', 'order', 'fund', 'missed']],
    [{ period: 'process' }, ['group', 'fund', 'later', 'missed']],
    [{ text: 'ÆRØ later' }, ['later']],
    [{ text: 'nothing like it' }, []],
    [{ lane: 'responsible', party: 'fund', text: ' ' }, ['fund']],
  ])('fit %j', (filters, expected) => {
    expect(ids(filters)).toEqual(expected)
  })

  it('of the present process are none when none runs', () => {
    const filters = { ...noFilters, period: 'process' } as const
    expect(shownEntries(entries, filters, { ...days, startedOn: null }, () => '')).toEqual([])
  })
})
