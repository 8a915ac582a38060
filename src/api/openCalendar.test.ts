import { describe, expect, it } from 'vitest'
import { openCalendar } from '../contract/calendarOperations'
import type { Conversation } from '../domain/conversation'
import { buildAvailability } from '../testing/buildAvailability'
import { buildConversation } from '../testing/buildConversation'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi, type Question } from '../testing/openApi'

const week = { on: '2026-11-25' }

/** One talk in the week, one called off, one of a colleague in the same room, and one the week after. */
function open() {
  const talk = (id: string, day: string, parts: Partial<Conversation> = {}) =>
    buildConversation({
      id,
      start: `${day}T09:00:00Z`,
      end: `${day}T09:45:00Z`,
      meeting: { kind: 'room', room: 'room' },
      ...parts,
    })
  const seed = buildSeed([
    buildUninsured('2026-11-02', {
      conversations: [
        talk('own', '2026-11-25'),
        talk('called-off', '2026-11-26', { status: 'cancelled' }),
        talk('colleagues', '2026-11-27', { caseworker: 'colleague' }),
        talk('later', '2026-11-30'),
      ],
    }),
  ])
  const own = buildAvailability({
    absences: [{ id: 'away', from: '2026-11-26', to: '2026-11-26', kind: 'course' }],
    exceptions: [{ on: '2026-11-27', spans: [{ from: '10:00', to: '12:00' }] }],
    busy: [{ start: '2026-11-23T08:00:00Z', end: '2026-11-23T09:30:00Z' }],
  })
  const others = seed.availabilities.filter(({ owner }) => owner.id !== own.owner.id)
  return openApi({
    now: '2026-11-23T08:00:00Z',
    seed: { ...seed, availabilities: [...others, own] },
  })
}

const ask = (question: Question<typeof openCalendar>) => open().ask(openCalendar, question)

describe('a calendar', () => {
  it('is one’s own unless said: hours, absences, busy times and talks, day by day', async () => {
    const { body } = await ask({ query: week })
    expect(body.today).toBe('2026-11-23')
    expect(body.people.map(({ id }) => id)).toEqual(['caseworker'])
    expect(body.rooms).toEqual([])
    const whole = [{ from: '08:00', to: '16:00' }]
    expect(body.people[0]?.days).toEqual([
      { on: '2026-11-23', open: whole, absence: null, busy: [{ from: '09:00', to: '10:30' }] },
      { on: '2026-11-24', open: whole, absence: null, busy: [] },
      { on: '2026-11-25', open: whole, absence: null, busy: [] },
      { on: '2026-11-26', open: [], absence: 'course', busy: [] },
      { on: '2026-11-27', open: [{ from: '10:00', to: '12:00' }], absence: null, busy: [] },
      { on: '2026-11-28', open: [], absence: null, busy: [] },
      { on: '2026-11-29', open: [], absence: null, busy: [] },
    ])
    expect(body.talks).toMatchObject([
      {
        id: 'own',
        citizen: { id: 'citizen' },
        room: 'room',
        on: '2026-11-25',
        at: '10:00',
        until: '10:45',
        begun: false,
      },
    ])
  })

  it('is everybody’s and every room’s when the team is asked for', async () => {
    const { body } = await ask({ query: { ...week, team: 'true' } })
    expect(body.people.map(({ id }) => id)).toEqual(['caseworker', 'colleague'])
    expect(body.rooms.map(({ id }) => id)).toEqual(['room', 'room-2'])
    expect(body.talks.map(({ id }) => id)).toEqual(['own', 'colleagues'])
  })

  it('can be a colleague’s, and nobody’s elsewhere', async () => {
    const { body } = await ask({ query: { ...week, person: 'colleague' } })
    expect(body.talks.map(({ id }) => id)).toEqual(['colleagues'])
    const away = await ask({ query: { ...week, person: 'adviser' } })
    expect(away.kind).toBe('404 not-found')
  })

  it.each([
    ['2023-05-05', 'Store Bededag', false],
    ['2024-04-26', null, false],
    ['2026-12-23', null, false],
    ['2026-12-24', null, true],
    ['2026-12-25', 'Juledag', false],
    ['2026-12-31', null, true],
    ['2027-01-01', 'Nytårsdag', false],
    ['2026-06-05', null, true],
  ])('tells public holidays and closing days apart: %s', async (on, publicHoliday, closingDay) => {
    const { body } = await ask({ query: { on, span: 'day' } })
    expect(body.days).toEqual([{ on, publicHoliday, closingDay }])
  })

  it('has no hours on a public holiday', async () => {
    const { body } = await ask({ query: { on: '2026-12-25', span: 'day' } })
    expect(body.people[0]?.days[0]?.open).toEqual([])
  })

  it('is today’s week unless said, and tells the same day of the weeks beside it', async () => {
    const { body } = await ask({})
    expect([body.on, body.before, body.after]).toEqual(['2026-11-23', '2026-11-16', '2026-11-30'])
    expect(body.days.map(({ on }) => on)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ])
  })

  it.each([
    ['2026-10-25', '2026-10-19', '2026-10-18', '2026-11-01'],
    ['2027-01-01', '2026-12-28', '2026-12-25', '2027-01-08'],
    ['2028-02-29', '2028-02-28', '2028-02-22', '2028-03-07'],
  ])('begins the week of %s on Monday %s', async (on, monday, before, after) => {
    const { body } = await ask({ query: { on } })
    expect(body.days[0]?.on).toBe(monday)
    expect([body.before, body.after]).toEqual([before, after])
  })

  it.each([
    [{ on: 'i dag' }, '/on'],
    [{ on: '1999-01-01' }, '/on'],
    [{ span: 'year' }, '/span'],
  ])('is refused for what makes no span: %o', async (query, pointer) => {
    const { kind, problem } = await ask({ query })
    expect(kind).toBe('422 invalid')
    expect(problem.errors?.map((error) => error.pointer)).toContain(pointer)
  })

  it('tells no name of a citizen who is no longer the authority’s own', async () => {
    const moved = buildUninsured('2026-11-02', {
      citizen: { municipality: '0998' },
      conversations: [buildConversation({ start: '2026-11-25T09:00:00Z' })],
    })
    const api = openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed([moved]) })
    const { body } = await api.ask(openCalendar, { query: week })
    expect(body.talks).toMatchObject([{ citizen: null }])
  })
})
