import { describe, expect, it } from 'vitest'
import { forgetBusyTimes, readBusyTimes } from '../contract/busyTimesOperations'
import type { HoursRequest } from '../contract/hours'
import {
  changeHours,
  changeRoomHours,
  listPeople,
  listRooms,
  openHours,
  openRoomHours,
} from '../contract/hoursOperations'
import type { Operation } from '../contract/operation'
import { askBookingOptions } from '../contract/operations'
import { buildConversation } from '../testing/buildConversation'
import { buildPerson } from '../testing/buildPerson'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const wednesday = '2026-11-25'
const start = `${wednesday}T09:00:00Z`
const seeded = buildSeed([
  buildUninsured('2026-11-16', { conversations: [buildConversation({ id: 'talk', start })] }),
])
const leader = buildPerson({ id: 'leader', name: 'Lis Leder', role: 'team-leader' })
const seed = { ...seeded, people: [...seeded.people, leader] }
const open = () => openApi({ now: '2026-11-23T08:00:00Z', seed })

const workday = [{ from: '08:00', to: '16:00' }]
const hours: HoursRequest = {
  week: { 1: workday, 2: workday, 3: workday, 4: workday, 5: [], 6: [], 7: [] },
  exceptions: [],
  absences: [],
  bufferMinutes: 10,
}
const away = { id: 'away', from: wednesday, to: wednesday, kind: 'illness' } as const
const own = { params: { personId: 'caseworker' } }
const room = { params: { roomId: 'room' } }
const closed = { ...hours, absences: [{ ...away, kind: 'closed' as const }] }

describe('one’s own hours', () => {
  it('are told as they are kept, and changed with their version', async () => {
    const api = open()
    const before = await api.ask(openHours, own)
    expect(before.headers.get('ETag')).toBe('"1"')
    expect(before.body).toMatchObject({ version: 1, otherCalendar: null, booked: [] })
    const saved = await api.ask(changeHours, { ...own, body: hours, version: 1 })
    expect(saved.body).toMatchObject({ ...hours, version: 2, mayChange: true, turnTo: [] })
    expect((await api.ask(openHours, own)).body).toEqual(saved.body)
    const late = await api.ask(changeHours, { ...own, body: hours, version: 1 })
    expect(late.kind).toBe('412 stale-version')
  })

  it('tell of the talks booked while away, which stay booked', async () => {
    const api = open()
    const body = { ...hours, absences: [away] }
    const { body: saved } = await api.ask(changeHours, { ...own, body, version: 1 })
    expect(saved.booked).toEqual([
      {
        conversation: 'talk',
        citizen: { id: 'citizen', name: 'Bente Borger' },
        on: wednesday,
        at: '10:00',
        until: '10:45',
      },
    ])
    const other = { ...hours, exceptions: [{ on: wednesday, spans: workday }] }
    const again = await api.ask(changeHours, { ...own, body: other, version: 2 })
    expect(again.body.booked).toEqual([])
  })

  it('decide which times are free', async () => {
    const api = open()
    const body = {
      ...hours,
      exceptions: [{ on: wednesday, spans: [{ from: '12:00', to: '13:00' }] }],
    }
    await api.ask(changeHours, { ...own, body, version: 1 })
    const question = { params: { citizenId: 'citizen' }, query: { minutes: 45, on: wednesday } }
    const { freeTimes } = (await api.ask(askBookingOptions, question)).body
    expect(freeTimes.map(({ at }) => at)).toEqual(['12:00', '12:15'])
  })

  it.each([
    ['/bufferMinutes', { bufferMinutes: 61 }],
    ['/week/1/0/to', { week: { ...hours.week, 1: [{ from: '10:00', to: '09:00' }] } }],
    ['/absences/0/kind', { absences: [{ ...away, kind: 'closed' as const }] }],
    ['/exceptions/0/on', { exceptions: [{ on: '2026-02-30', spans: [] }] }],
    [
      '/week/1',
      {
        week: {
          ...hours.week,
          1: Array.from({ length: 5 }, () => ({ from: '08:00', to: '16:00' })),
        },
      },
    ],
  ])('are refused for %s', async (pointer, wrong) => {
    const body = { ...hours, ...wrong }
    const answer = await open().ask(changeHours, { ...own, body, version: 1 })
    expect(answer.kind).toBe('422 invalid')
    expect(answer.problem?.errors?.map((row) => row.pointer)).toEqual([pointer])
  })
})

describe('a colleague’s hours', () => {
  it('are the team leader’s to see and to change, and nobody else’s, who is told whom to turn to', async () => {
    const api = open()
    for (const operation of [openHours, changeHours, readBusyTimes, forgetBusyTimes]) {
      const question = { ...own, as: 'colleague', body: bodyOf(operation.id), version: 1 }
      const answer = await api.ask<Operation>(operation, question)
      expect(answer.kind).toBe('403 not-permitted')
      expect(answer.problem?.turnTo).toEqual(['Sara Sagsbehandler', 'Lis Leder'])
    }
    const saved = await api.ask(changeHours, { ...own, as: 'leader', body: hours, version: 1 })
    expect(saved.status).toBe(200)
  })

  it('are unknown in another authority', async () => {
    const answer = await open().ask(openHours, { ...own, as: 'adviser' })
    expect(answer.kind).toBe('404 not-found')
  })

  it('are listed for whom one may change them', async () => {
    const { people } = (await open().ask(listPeople)).body
    expect(people.map(({ id, mayChange }) => [id, mayChange])).toEqual([
      ['caseworker', true],
      ['colleague', false],
      ['leader', false],
    ])
    const led = (await open().ask(listPeople, { as: 'leader' })).body.people
    expect(led.every(({ mayChange }) => mayChange)).toBe(true)
  })
})

function bodyOf(id: string) {
  if (id === changeHours.id) return hours
  return id === readBusyTimes.id ? { calendar: 'x' } : undefined
}

describe('a room’s hours', () => {
  it('are everybody’s to see, and the team leader’s to change', async () => {
    const api = open()
    const seen = await api.ask(openRoomHours, room)
    expect(seen.body).toMatchObject({ version: 0, mayChange: false, turnTo: ['Lis Leder'] })
    const refused = await api.ask(changeRoomHours, { ...room, body: closed, version: 0 })
    expect(refused.kind).toBe('403 not-permitted')
    expect(refused.problem?.turnTo).toEqual(['Lis Leder'])
    const as = 'leader'
    const saved = await api.ask(changeRoomHours, { ...room, as, body: closed, version: 0 })
    expect(saved.body.booked.map(({ conversation }) => conversation)).toEqual(['talk'])
    const { rooms, mayChange } = (await api.ask(listRooms, { as })).body
    expect(mayChange).toBe(true)
    expect(rooms.map(({ id }) => id)).toEqual(['room', 'room-2'])
    expect(rooms[0]?.closed).toEqual([{ from: wednesday, to: wednesday }])
  })

  it('keep the room from being proposed', async () => {
    const api = open()
    await api.ask(changeRoomHours, { ...room, as: 'leader', body: closed, version: 0 })
    const question = { params: { citizenId: 'citizen' }, query: { minutes: 45, on: wednesday } }
    const { freeTimes } = (await api.ask(askBookingOptions, question)).body
    expect(freeTimes.find(({ at }) => at === '08:00')?.rooms).toEqual(['room-2'])
  })

  it('are unknown in another authority', async () => {
    const answer = await open().ask(openRoomHours, { ...room, as: 'adviser' })
    expect(answer.kind).toBe('404 not-found')
  })
})

describe('busy times from another calendar', () => {
  const calendar = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'SUMMARY:Hemmeligt møde',
    `DTSTART:20261126T070000Z`,
    `DTEND:20261126T140000Z`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\n')

  it('take free times, and are told by how many there are', async () => {
    const api = open()
    const read = await api.ask(readBusyTimes, { ...own, body: { calendar } })
    expect(read.body).toEqual({ times: 1, from: '2026-08-25', to: '2027-12-28' })
    const { body } = await api.ask(openHours, own)
    expect(body.version).toBe(1)
    expect(body.otherCalendar).toEqual({ readOn: '2026-11-23', readAt: '09:00', times: 1 })
    const query = { minutes: 45, on: '2026-11-26', at: '10:00' }
    const options = await api.ask(askBookingOptions, { params: { citizenId: 'citizen' }, query })
    expect(options.body.freeTimes.map(({ at }) => at)).toEqual(['15:00', '15:15'])
    expect(options.body.warnings).toEqual(['other-calendar'])
    const kept = await api.store.read((view) =>
      view.availabilities([{ kind: 'caseworker', id: 'caseworker' }]),
    )
    expect(JSON.stringify(kept)).not.toContain('Hemmeligt')
  })

  it('are replaced by those of another file, and forgotten when asked to', async () => {
    const api = open()
    await api.ask(readBusyTimes, { ...own, body: { calendar } })
    const empty = 'BEGIN:VCALENDAR\nEND:VCALENDAR'
    expect((await api.ask(readBusyTimes, { ...own, body: { calendar: empty } })).body.times).toBe(0)
    await api.ask(forgetBusyTimes, own)
    expect((await api.ask(openHours, own)).body.otherCalendar).toBeNull()
  })

  it('stay as they were when a file is none, which is told with its line', async () => {
    const api = open()
    await api.ask(readBusyTimes, { ...own, body: { calendar } })
    const answer = await api.ask(readBusyTimes, { ...own, body: { calendar: 'Hemmeligt' } })
    expect(answer.problem?.errors).toEqual([
      { pointer: '/calendar', code: 'not-a-calendar', line: 1 },
    ])
    expect(answer.text).not.toContain('Hemmeligt')
    expect((await api.ask(openHours, own)).body.otherCalendar?.times).toBe(1)
  })
})
