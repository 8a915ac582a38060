import { expect, it } from 'vitest'
import { buildAvailability } from '../testing/buildAvailability'
import { buildRoom } from '../testing/buildRoom'
import type { Availability } from './availability'
import type { BookingWarning } from './bookingWarning'
import { warningsFor, type Surroundings } from './warningsFor'

const on = '2026-11-25'
const talk = {
  resource: { kind: 'caseworker', id: 'caseworker' },
  start: `${on}T09:00:00Z`,
  end: `${on}T09:45:00Z`,
  conversation: 'talk',
} as const

function warnings(
  at: { readonly on?: string; readonly at: string },
  hours: Partial<Availability> = {},
  around: Partial<Surroundings> = {},
  citizen: string | null = null,
): BookingWarning[] {
  const owner = { kind: 'room', id: 'room' } as const
  const week = { 3: [{ from: '08:00', to: '15:00' }], 4: [{ from: '08:00', to: '15:00' }] }
  const school = { weekday: 3, from: '08:00', to: '09:00' }
  return warningsFor(
    { on, room: 'room', address: 'Her 1', ...at },
    {
      minutes: 30,
      people: [buildAvailability(hours)],
      hindrances: [
        { id: 'school', kind: 'child-care', when: { every: 'week', days: [school], until: null } },
      ],
      occupied:
        citizen === null
          ? [talk]
          : [talk, { ...talk, resource: { kind: 'citizen' as const, id: citizen } }],
      rooms: [{ ...buildRoom(), availability: buildAvailability({ owner, week }) }],
      now: '2026-11-23T08:00:00Z',
    },
    { placed: [], dueBy: null, unshared: false, ...around },
  )
}

it.each<[string, BookingWarning[]]>([
  ['09:00', []],
  ['08:30', ['citizen-hindered']],
  ['07:30', ['outside-hours', 'room-closed']],
  ['15:00', ['room-closed']],
  ['15:45', ['outside-hours', 'room-closed']],
])('at %s speaks %j against it', (at, expected) => {
  expect(warnings({ at })).toEqual(expected)
})

it('a closing day, an absence, another calendar and too short a pause are told', () => {
  expect(warnings({ on: '2026-12-24', at: '10:00' })).toEqual(['closing-day'])
  const absences = [{ id: 'away', from: on, to: on, kind: 'illness' as const }]
  expect(warnings({ at: '09:00' }, { absences })).toEqual(['outside-hours'])
  const busy = [{ start: `${on}T08:15:00Z`, end: `${on}T08:30:00Z` }]
  expect(warnings({ at: '09:00' }, { busy })).toEqual(['other-calendar'])
  expect(warnings({ at: '09:15' }, { bufferMinutes: 15 })).toEqual([])
  expect(warnings({ at: '09:30' }, { bufferMinutes: 15 })).toEqual(['too-close'])
  expect(warnings({ at: '10:45' }, { bufferMinutes: 15 })).toEqual(['too-close'])
  expect(warnings({ at: '11:00' }, { bufferMinutes: 15 })).toEqual([])
})

it('a talk in the way is a clash, and no warning of its own', () => {
  expect(warnings({ at: '10:15' }, { bufferMinutes: 15 })).toEqual([])
})

it.each([
  ['right after', '10:45', 'Der 2', ['far-apart']],
  ['less than a quarter of an hour after', '10:59', 'Der 2', ['far-apart']],
  ['a quarter of an hour after', '11:00', 'Der 2', []],
  ['less than a quarter of an hour before', '09:16', 'Der 2', ['far-apart']],
  ['a quarter of an hour before', '09:15', 'Der 2', []],
  ['right after, at the same place', '10:45', 'Her 1', []],
  ['at the same time', '10:15', 'Der 2', []],
])('a talk at another place is told of when it is near: %s', (_, at, address, expected) => {
  const placed = [{ start: talk.start, end: talk.end, address }]
  expect(warnings({ at }, {}, { placed })).toEqual(expected)
})

it('the last day of the requirement, and a calendar that is not shared, are told', () => {
  expect(warnings({ at: '11:00' }, {}, { dueBy: '2026-11-24' })).toEqual(['after-due'])
  expect(warnings({ at: '11:00' }, {}, { dueBy: on })).toEqual([])
  expect(warnings({ at: '11:00' }, {}, { unshared: true })).toEqual(['not-shared'])
})

it('a second talk of the citizen that day is told, and one in the way is not', () => {
  expect(warnings({ at: '13:00' }, {}, {}, 'citizen')).toEqual(['second-that-day'])
  expect(warnings({ at: '10:15' }, {}, {}, 'citizen')).toEqual([])
  expect(warnings({ on: '2026-11-26', at: '13:00' }, {}, {}, 'citizen')).toEqual([])
})
