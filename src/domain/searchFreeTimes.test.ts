import { describe, expect, it } from 'vitest'
import { instantAt } from './instant'
import { buildAvailability } from '../testing/buildAvailability'
import { buildRoom } from '../testing/buildRoom'
import { unkeptAvailability } from './unkeptAvailability'
import type { Occupied, Resource } from './occupancy'
import { firstFreeTimes, freeTimesOn, type FreeTimeSearch } from './searchFreeTimes'

const rooms = ['small', 'large'].map((id) => ({
  ...buildRoom({ id }),
  availability: unkeptAvailability({ kind: 'room', id }),
}))
const hour = [{ from: '09:00', to: '10:00' }]

function busy(kind: Resource['kind'], id: string, on: string, from: string, to: string): Occupied {
  return {
    resource: { kind, id },
    start: instantAt(on, from) ?? '',
    end: instantAt(on, to) ?? '',
    conversation: 'talk',
  }
}

function search(
  occupied: readonly Occupied[],
  parts: Partial<FreeTimeSearch> = {},
): FreeTimeSearch {
  return {
    minutes: 30,
    people: [buildAvailability({ week: { 1: hour, 2: hour, 3: hour, 4: hour, 5: hour } })],
    hindrances: [],
    occupied,
    rooms,
    now: '2026-01-01T00:00:00Z',
    ...parts,
  }
}

describe('the free times of a day', () => {
  it('tell which rooms are free then', () => {
    const taken = busy('room', 'small', '2026-11-25', '09:15', '09:30')
    expect(freeTimesOn('2026-11-25', search([taken]))).toEqual([
      { on: '2026-11-25', at: '09:00', rooms: ['large'] },
      { on: '2026-11-25', at: '09:15', rooms: ['large'] },
      { on: '2026-11-25', at: '09:30', rooms: ['small', 'large'] },
    ])
  })

  it.each(['caseworker', 'citizen'] as const)('are those when the %s is free', (kind) => {
    const taken = busy(kind, kind, '2026-11-25', '09:00', '09:30')
    expect(freeTimesOn('2026-11-25', search([taken])).map(({ at }) => at)).toEqual(['09:30'])
  })
})

describe('the first free times', () => {
  const span = { from: '2026-11-27', to: '2026-11-30' }

  it('go on after a weekend, and stop at the count', () => {
    const found = firstFreeTimes(span, search([]), { count: 4, roomNeeded: false })
    expect(found.map(({ on, at }) => `${on} ${at}`)).toEqual([
      '2026-11-27 09:00',
      '2026-11-27 09:15',
      '2026-11-27 09:30',
      '2026-11-30 09:00',
    ])
  })

  it('are all there are when the span ends before the count is reached', () => {
    expect(firstFreeTimes(span, search([]), { count: 99, roomNeeded: false })).toHaveLength(6)
    const backwards = { from: '2026-11-30', to: '2026-11-27' }
    expect(firstFreeTimes(backwards, search([]), { count: 1, roomNeeded: false })).toEqual([])
  })

  it('have a room when one is needed', () => {
    const full = ['small', 'large'].map((id) => busy('room', id, '2026-11-27', '09:00', '10:00'))
    const [first] = firstFreeTimes(span, search(full), { count: 1, roomNeeded: true })
    expect(first?.on).toBe('2026-11-30')
    const [anywhere] = firstFreeTimes(span, search(full), { count: 1, roomNeeded: false })
    expect(anywhere).toEqual({ on: '2026-11-27', at: '09:00', rooms: [] })
  })

  it.each([
    ['2026-12-24', '2027-01-08'],
    ['2026-12-31', '2027-01-08'],
    ['2028-02-28', '2028-03-03'],
  ])('are found past holidays and month ends, from %s to %s', (from, to) => {
    const found = firstFreeTimes({ from, to }, search([]), { count: 99, roomNeeded: false })
    expect(found.map(({ on }) => on)).not.toContain('2027-01-01')
    expect(found.at(-1)?.on).toBe(to)
  })
})
