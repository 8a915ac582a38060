import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '../../../contract/timeline'
import { datedEntries } from './datedEntries'
import { layOut } from './layOut'

const common = { party: null, counts: true, derived: false, why: null, rules: [], versions: [] }

function offer(id: string, from: string, to: string | null = from): TimelineEntry {
  return { ...common, id, kind: 'offer', from, to, offer: 'mentor' }
}

function group(id: string, from: string, to: string | null): TimelineEntry {
  return { ...common, id, kind: 'group', from, to, targetGroup: '6.1' }
}

function drawn(entries: readonly TimelineEntry[], pixelsPerDay: number) {
  return layOut(datedEntries(entries, '2026-06-15').dated, pixelsPerDay)
}

const names = (rows: ReturnType<typeof drawn>[number]['rows'] = []) =>
  rows.map((row) => row.map(({ entries }) => entries.map(({ id }) => id).join('+')))

/** So many days in a row from the first of January, one entry each. */
function daily(count: number): TimelineEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)
    return offer(`d${index}`, day)
  })
}

describe('the layout of the drawing', () => {
  it('has the lanes there is something in, in their order', () => {
    const lanes = drawn([offer('o', '2026-02-01'), group('g', '2026-01-01', null)], 5)
    expect(lanes.map(({ lane }) => lane)).toEqual(['group', 'offers'])
  })

  it('stacks what overlaps, and puts what follows in the first row again', () => {
    const [lane] = drawn(
      [
        group('one', '2026-01-01', '2026-03-01'),
        group('two', '2026-02-01', '2026-04-01'),
        group('three', '2026-03-02', null),
      ],
      5,
    )
    expect(names(lane?.rows)).toEqual([['one', 'three'], ['two']])
  })

  it('draws a short span as a sign where it begins', () => {
    const [lane] = drawn([group('short', '2026-01-01', '2026-01-05')], 1)
    expect(lane?.rows[0]?.[0]).toMatchObject({ sign: true })
    const [closer] = drawn([group('short', '2026-01-01', '2026-01-05')], 20)
    expect(closer?.rows[0]?.[0]).toMatchObject({ sign: false })
  })

  it('draws what crowds as one, with nobody lost and nobody told twice', () => {
    const [lane] = drawn(daily(365), 2)
    const merged = (lane?.rows ?? []).flat()
    expect(merged.length).toBeLessThan(20)
    const ids = merged.flatMap(({ entries }) => entries.map(({ id }) => id))
    expect(new Set(ids).size).toBe(365)
    expect(ids).toHaveLength(365)
  })

  it('draws them apart again when there is room', () => {
    const [lane] = drawn(daily(30), 30)
    expect(names(lane?.rows)).toEqual([daily(30).map(({ id }) => id)])
  })

  it.each([0.1, 0.5, 1, 3, 10, 40])(
    'never lets two in a row overlap, nor loses any: %d pixels a day',
    (pixelsPerDay) => {
      const entries = [
        ...daily(200),
        ...Array.from({ length: 60 }, (_, index) =>
          offer(`s${index}`, `2026-0${1 + (index % 9)}-1${index % 10}`, '2026-11-01'),
        ),
      ]
      for (const { rows } of drawn(entries, pixelsPerDay)) {
        const overlapping = rows.flatMap((row) =>
          row.filter(({ right }, index) => right > (row[index + 1]?.left ?? right)),
        )
        expect(overlapping).toEqual([])
        expect(rows.flat().flatMap((item) => item.entries)).toHaveLength(entries.length)
      }
    },
  )

  it('goes on past everything where no end is known', () => {
    const { dated, last } = datedEntries([group('g', '2026-01-01', null)], '2026-06-15')
    expect(dated[0]?.until).toBeGreaterThan(last)
  })
})
