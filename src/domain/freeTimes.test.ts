import { describe, expect, it } from 'vitest'
import { freeTimes } from './freeTimes'
import { instantAt } from './instant'
import type { Occupied } from './occupancy'
import { opensOn } from './opensOn'
import { takenMinutes } from './takenMinutes'
import { buildAvailability } from '../testing/buildAvailability'
import type { WorkingWeek } from './workingWeek'

const morning = [{ from: '09:00', to: '11:00' }]
const always = {
  1: morning,
  2: morning,
  3: morning,
  4: morning,
  5: morning,
  6: morning,
  7: morning,
}

function busy(on: string, from: string, to: string): Occupied {
  return {
    resource: { kind: 'caseworker', id: 'caseworker' },
    start: instantAt(on, from) ?? '',
    end: instantAt(on, to) ?? '',
    conversation: 'talk',
  }
}

interface Parts {
  readonly on?: string
  readonly minutes?: number
  readonly week?: WorkingWeek
  readonly occupied?: readonly Occupied[]
  readonly now?: string
  readonly bufferMinutes?: number
}

function free({ week = always, occupied = [], bufferMinutes = 0, ...parts }: Parts) {
  const { on = '2026-11-25', minutes = 45, now = '2026-01-01T00:00:00Z' } = parts
  const availability = buildAvailability({ week, bufferMinutes })
  const taken = takenMinutes(availability, occupied)
  return freeTimes({ on, minutes, opens: opensOn(availability, on), taken, now })
}

describe('free times', () => {
  it('begin on the quarter and end within the working hours', () => {
    expect(free({})).toEqual(['09:00', '09:15', '09:30', '09:45', '10:00', '10:15'])
    expect(free({ minutes: 120 })).toEqual(['09:00'])
    expect(free({ minutes: 121 })).toEqual([])
  })

  it('lie within each span of work of the weekday', () => {
    const afternoon = { from: '13:00', to: '13:30' }
    expect(free({ minutes: 30, week: { 3: [afternoon] } })).toEqual(['13:00'])
    expect(free({ week: { 4: morning } })).toEqual([])
    const both = [{ from: '08:00', to: '08:45' }, afternoon]
    expect(free({ minutes: 30, week: { 3: both } })).toEqual(['08:00', '08:15', '13:00'])
  })

  it('touch what is busy, and do not run into it', () => {
    const occupied = [busy('2026-11-25', '09:45', '10:00')]
    expect(free({ occupied })).toEqual(['09:00', '10:00', '10:15'])
    expect(free({ occupied: [busy('2026-11-25', '09:00', '11:00')] })).toEqual([])
  })

  it('keep the pause wanted before and after what is busy', () => {
    const occupied = [busy('2026-11-25', '10:00', '10:15')]
    expect(free({ minutes: 30, occupied, bufferMinutes: 15 })).toEqual(['09:00', '09:15', '10:30'])
    expect(free({ minutes: 30, occupied, bufferMinutes: 16 })).toEqual(['09:00'])
  })

  it('begin on the quarter where the hours do not', () => {
    const odd = { 3: [{ from: '09:10', to: '10:20' }] }
    expect(free({ week: odd })).toEqual(['09:15', '09:30'])
  })

  it('come after now', () => {
    expect(free({ now: '2026-11-25T09:00:00Z' })).toEqual(['10:15'])
    expect(free({ now: '2026-11-25T08:59:59Z' })).toEqual(['10:00', '10:15'])
    expect(free({ now: '2026-11-26T00:00:00Z' })).toEqual([])
  })

  it.each(['2027-01-01', '2026-12-25', '2027-03-25'])('are none on a public holiday: %s', (on) => {
    expect(free({ on })).toEqual([])
  })

  it.each(['2026-10-25', '2026-12-31', '2028-02-29', '2026-11-29'])(
    'are found on %s when somebody works then',
    (on) => {
      expect(free({ on })).toHaveLength(6)
    },
  )

  it.each(['2026-03-29', '2026-10-25'])(
    'are the right moments when the clock changes: %s',
    (on) => {
      expect(free({ on, occupied: [busy(on, '09:00', '10:00')] })).toEqual(['10:00', '10:15'])
      expect(free({ on, now: instantAt(on, '10:00') ?? '' })).toEqual(['10:15'])
    },
  )

  it('leave out the hour that is skipped or comes twice when the clocks change', () => {
    const night = { 7: [{ from: '01:00', to: '05:00' }] }
    const spring = free({ on: '2026-03-29', week: night, minutes: 15 })
    expect(spring).toContain('01:45')
    expect(spring).not.toContain('02:00')
    expect(spring).toContain('03:00')
    const autumn = free({ on: '2026-10-25', week: night, minutes: 15 })
    expect(autumn).not.toContain('02:30')
    expect(autumn).toContain('03:00')
  })
})
