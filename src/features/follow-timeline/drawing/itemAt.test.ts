import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '../../../contract/timeline'
import { datedEntries } from './datedEntries'
import { dayNumber } from './dayNumber'
import { itemAt } from './itemAt'
import { layOut } from './layOut'
import { placesOf } from './places'

const common = { party: null, counts: true, derived: false, why: null, rules: [], versions: [] }
const entries: readonly TimelineEntry[] = [
  { ...common, id: 'g', kind: 'group', from: '2026-01-11', to: null, targetGroup: '6.1' },
  { ...common, id: 'o', kind: 'offer', from: '2026-01-21', to: '2026-01-21', offer: 'mentor' },
]
const pixelsPerDay = 10
const gutter = 100
const lanes = layOut(datedEntries(entries, '2026-06-15').dated, pixelsPerDay)
const { places } = placesOf(lanes, 1, false)
const start = dayNumber('2026-01-01')
const seen = { lanes, places, unit: 1, gutter, start, pixelsPerDay }

function at(x: number, lane: number, down = 12): string | undefined {
  return itemAt(seen, x, (places[lane]?.rowsTop ?? 0) + down)?.entries[0].id
}

describe('what lies at a point of the drawing', () => {
  it('is what is drawn there, from its first day on', () => {
    expect(at(gutter + 99, 0)).toBeUndefined()
    expect(at(gutter + 101, 0)).toBe('g')
    expect(at(gutter + 5000, 0)).toBe('g')
  })

  it('is a sign around the middle of its day', () => {
    expect(at(gutter + 205, 1)).toBe('o')
    expect(at(gutter + 205 - 11, 1)).toBe('o')
    expect(at(gutter + 205 - 14, 1)).toBeUndefined()
  })

  it('is nothing among the names, between the rows and above the lanes', () => {
    expect(at(gutter - 1, 0)).toBeUndefined()
    expect(at(gutter + 205, 1, -3)).toBeUndefined()
    expect(itemAt(seen, gutter + 205, 10)).toBeNull()
  })
})
