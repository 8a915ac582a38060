import { describe, expect, it } from 'vitest'
import { buildAvailability } from '../testing/buildAvailability'
import { buildRoom } from '../testing/buildRoom'
import type { Availability } from './availability'
import { addMinutes, instantAt } from './instant'
import type { Occupied, Resource } from './occupancy'
import type { FreeTimeSearch } from './searchFreeTimes'
import { suggestTimes } from './suggestTimes'
import type { SuggestionSpan } from './suggestionSpans'
import { unkeptAvailability } from './unkeptAvailability'

const monday = '2026-11-23'
const rooms = ['first', 'second'].map((id) => ({
  ...buildRoom({ id }),
  availability: unkeptAvailability({ kind: 'room', id }),
}))
const spans: readonly SuggestionSpan[] = [
  { part: 'recommended', from: '2026-11-26', to: '2026-11-27' },
  { part: 'window', from: '2026-11-24', to: '2026-11-27' },
  { part: 'any', from: monday, to: '2026-12-21' },
]
const anyTime = spans.slice(2)
const caseworker = { kind: 'caseworker', id: 'caseworker' } as const

function busy(resource: Resource, on: string, at: string, minutes: number): Occupied {
  const start = instantAt(on, at) ?? ''
  return { resource, start, end: addMinutes(start, minutes), conversation: `${on} ${at}` }
}

function suggest(
  parts: Partial<FreeTimeSearch>,
  where: readonly SuggestionSpan[] = spans,
  roomNeeded = true,
) {
  const search = {
    minutes: 45,
    people: [buildAvailability()],
    hindrances: [],
    occupied: [],
    rooms,
    now: `${monday}T05:00:00Z`,
    ...parts,
  }
  return suggestTimes(where, search, { roomNeeded })
}

const said = (found: ReturnType<typeof suggest>) => found.map(({ on, at }) => `${on} ${at}`)
const away = (from: string, to: string): Partial<Availability> => ({
  absences: [{ id: 'away', from, to, kind: 'holiday' }],
})

describe('the times proposed', () => {
  it('are three, from the recommended day on, never two in a half day, and say why', () => {
    expect(suggest({})).toEqual([
      {
        on: '2026-11-26',
        at: '08:00',
        room: 'first',
        reasons: ['recommended', 'within-window', 'room-free'],
      },
      {
        on: '2026-11-26',
        at: '12:00',
        room: 'first',
        reasons: ['recommended', 'within-window', 'room-free'],
      },
      {
        on: '2026-11-27',
        at: '08:00',
        room: 'first',
        reasons: ['recommended', 'within-window', 'room-free'],
      },
    ])
  })

  it('go back into the window, and past it, when nothing else is free', () => {
    const people = [buildAvailability(away('2026-11-25', '2026-11-27'))]
    const [first, , third] = suggest({ people })
    expect(first).toMatchObject({ on: '2026-11-24', at: '08:00' })
    expect(first?.reasons).toEqual(['within-window', 'earliest', 'room-free'])
    expect(third).toMatchObject({ on: monday, at: '08:00' })
    expect(third?.reasons).toEqual(['outside-window', 'room-free'])
  })

  it('say nothing of a window where there is none', () => {
    const [first, second] = suggest({}, anyTime)
    expect(first?.reasons).toEqual(['earliest', 'room-free'])
    expect(second?.reasons).toEqual(['room-free'])
  })

  it('are never on a closing day or a public holiday', () => {
    const christmas: SuggestionSpan = { part: 'any', from: '2026-12-24', to: '2026-12-28' }
    expect(said(suggest({}, [christmas]))).toEqual(['2026-12-28 08:00', '2026-12-28 12:00'])
  })

  it('need no room where none is wanted, and wait for one where one is', () => {
    const full = rooms.map(({ id }) => busy({ kind: 'room', id }, '2026-11-26', '06:00', 16 * 60))
    expect(said(suggest({ occupied: full }))[0]).toBe('2026-11-27 08:00')
    expect(suggest({ occupied: full }, spans, false)[0]).toMatchObject({
      on: '2026-11-26',
      room: null,
      reasons: ['recommended', 'within-window'],
    })
  })

  it('have a room where the caseworker is already that day', () => {
    const occupied = [
      busy(caseworker, '2026-11-26', '09:00', 45),
      busy({ kind: 'room', id: 'second' }, '2026-11-26', '09:00', 45),
    ]
    expect(suggest({ occupied })[0]).toMatchObject({ at: '08:00', room: 'second' })
    expect(suggest({ occupied })[0]?.reasons).toContain('same-place')
    expect(suggest({ occupied })[2]?.reasons).not.toContain('same-place')
  })

  it('are none when everybody is away', () => {
    expect(suggest({ people: [buildAvailability(away(monday, '2027-12-31'))] })).toEqual([])
  })
})

describe('a time is proposed only when it suits', () => {
  const first = (parts: Partial<FreeTimeSearch>) => said(suggest(parts, anyTime))[0]

  it('everybody who takes part, and their other calendars', () => {
    const adviser = buildAvailability({
      owner: { kind: 'caseworker', id: 'adviser' },
      week: { 1: [{ from: '09:00', to: '12:00' }] },
      busy: [{ start: `${monday}T08:00:00Z`, end: `${monday}T08:30:00Z` }],
    })
    expect(first({ people: [buildAvailability(), adviser] })).toBe(`${monday} 09:30`)
    const talk = busy(adviser.owner, monday, '09:30', 60)
    expect(first({ people: [buildAvailability(), adviser], occupied: [talk] })).toBe(
      `${monday} 10:30`,
    )
  })

  it('the pause wanted between two talks', () => {
    const people = [buildAvailability({ bufferMinutes: 20 })]
    const occupied = [busy(caseworker, monday, '08:00', 30)]
    expect(first({ people, occupied })).toBe(`${monday} 09:00`)
  })

  it('what hinders the citizen, in the weeks and on the days it does', () => {
    const school = (until: string | null) => ({
      id: 'school',
      kind: 'child-care' as const,
      when: {
        every: 'week' as const,
        days: [{ weekday: 1, from: '06:00', to: '09:00' }],
        until,
      },
    })
    expect(first({ hindrances: [school(null)] })).toBe(`${monday} 09:00`)
    expect(first({ hindrances: [school('2026-11-22')] })).toBe(`${monday} 08:00`)
    const days = { every: 'day' as const, from: monday, to: '2026-11-24' }
    expect(first({ hindrances: [{ id: 'away', kind: 'holiday', when: days }] })).toBe(
      '2026-11-25 08:00',
    )
  })

  it('the hours of the room', () => {
    const closed = rooms.map((room) => ({
      ...room,
      availability: { ...room.availability, week: { 2: [{ from: '10:00', to: '10:45' }] } },
    }))
    expect(first({ rooms: closed })).toBe('2026-11-24 10:00')
  })
})
