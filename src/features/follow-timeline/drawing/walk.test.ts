import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '../../../contract/timeline'
import { datedEntries } from './datedEntries'
import type { DrawnItem } from './drawnItem'
import { layOut } from './layOut'
import { walk, type WalkKey } from './walk'

const common = { party: null, counts: true, derived: false, why: null, rules: [], versions: [] }
const entries: readonly TimelineEntry[] = [
  { ...common, id: 'g1', kind: 'group', from: '2026-01-01', to: '2026-03-01', targetGroup: '6.1' },
  { ...common, id: 'g2', kind: 'group', from: '2026-03-02', to: null, targetGroup: '6.2' },
  { ...common, id: 'o1', kind: 'offer', from: '2026-01-10', to: '2026-01-10', offer: 'mentor' },
  { ...common, id: 'o2', kind: 'offer', from: '2026-06-10', to: '2026-06-10', offer: 'mentor' },
  { ...common, id: 'edu', kind: 'education-order', from: '2026-05-01', to: null },
]
const lanes = layOut(datedEntries(entries, '2026-06-15').dated, 5)

function along(start: string | null, keys: readonly WalkKey[]): string | undefined {
  const items = lanes.flatMap(({ rows }) => rows.flat())
  let at: DrawnItem | null = items.find((item) => item.entries[0].id === start) ?? null
  for (const key of keys) at = walk(lanes, at, key)
  return at?.entries[0].id
}

describe('the walk through the drawing', () => {
  it.each<[string | null, WalkKey[], string]>([
    [null, ['ArrowRight'], 'g1'],
    ['g1', ['ArrowRight'], 'g2'],
    ['g1', ['ArrowLeft'], 'g1'],
    ['g2', ['Home'], 'g1'],
    ['g1', ['End'], 'g2'],
    ['g1', ['ArrowDown'], 'o1'],
    ['g2', ['ArrowDown'], 'o2'],
    ['o2', ['ArrowDown', 'ArrowDown'], 'edu'],
    ['edu', ['ArrowUp', 'ArrowUp', 'ArrowUp'], 'g2'],
  ])('from %s by %j comes to %s', (start, keys, end) => {
    expect(along(start, keys)).toBe(end)
  })

  it('comes by every entry', () => {
    const seen = new Set<string>()
    for (const { lane } of lanes) {
      let at: DrawnItem | null =
        lanes.flatMap(({ rows }) => rows.flat()).find((item) => item.lane === lane) ?? null
      at = walk(lanes, at, 'Home')
      for (let step = 0; step < entries.length; step++) {
        for (const { id } of at?.entries ?? []) seen.add(id)
        at = walk(lanes, at, 'ArrowRight')
      }
    }
    expect([...seen].toSorted()).toEqual(entries.map(({ id }) => id).toSorted())
  })

  it('of nothing leads nowhere', () => {
    expect(walk([], null, 'Home')).toBeNull()
  })
})
