import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '../../../contract/timeline'
import { jumpTo } from './jumpTo'

const common = {
  party: 'fund',
  counts: true,
  derived: true,
  why: null,
  rules: [],
  versions: [],
} as const

function due(id: string, to: string, status: 'open' | 'held' | 'overdue'): TimelineEntry {
  const talk = { number: 1, talk: 'job', kept: true } as const
  return { ...common, id, kind: 'requirement', from: '2026-01-01', to, status, ...talk }
}

function talk(id: string, from: string, at: string): TimelineEntry {
  const held = { conversation: id, talk: 'job', form: 'phone', status: 'held' } as const
  return { ...common, id, kind: 'talk', from, to: from, at, ...held }
}

const entries = [
  due('held', '2026-07-01', 'held'),
  due('later', '2026-09-01', 'open'),
  due('next', '2026-08-01', 'open'),
  due('past', '2026-05-01', 'overdue'),
  talk('second', '2026-06-20', '14:00'),
  talk('first', '2026-06-20', '09:00'),
  talk('last', '2026-08-20', '09:00'),
]
const today = '2026-06-15'

describe('a jump', () => {
  it.each([
    ['due', null, 'next'],
    ['after', null, 'first'],
    ['after', 'first', 'second'],
    ['after', 'second', 'last'],
    ['after', 'last', undefined],
    ['before', 'last', 'second'],
    ['before', 'first', undefined],
    ['before', null, undefined],
    ['before', 'next', 'second'],
    ['after', 'next', 'last'],
  ] as const)('%s from %s comes to %s', (to, from, expected) => {
    expect(jumpTo(entries, to, from, today)?.id).toBe(expected)
  })

  it('to what is due finds nothing where nothing is', () => {
    expect(jumpTo(entries.slice(4), 'due', null, today)).toBeNull()
  })
})
