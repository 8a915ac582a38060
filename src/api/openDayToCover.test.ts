import { describe, expect, it } from 'vitest'
import { openDayToCover } from '../contract/cover'
import { buildAvailability } from '../testing/buildAvailability'
import { buildConversation } from '../testing/buildConversation'
import { buildPerson } from '../testing/buildPerson'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { buildInsured } from '../testing/buildInsured'
import { openApi } from '../testing/openApi'

const on = '2026-11-23'
const phone = {
  form: 'phone',
  meeting: { kind: 'number', number: '00112233', caller: 'authority' },
} as const
const atTen = buildConversation({ id: 'at-ten', start: '2026-11-23T09:00:00Z' })
const atEleven = buildConversation({ id: 'at-eleven', start: '2026-11-23T10:00:00Z', ...phone })
const seed = buildSeed([
  buildUninsured('2026-11-09', {
    citizen: { id: 'one', civilRegistrationNumber: '610180-1001', digitalPost: false },
    conversations: [
      atTen,
      buildConversation({ id: 'called-off', start: '2026-11-23T12:00:00Z', status: 'cancelled' }),
    ],
  }),
  buildUninsured('2026-11-09', {
    citizen: { id: 'two', civilRegistrationNumber: '620180-1002' },
    conversations: [atEleven],
  }),
  buildUninsured('2026-11-09', {
    citizen: { id: 'three', civilRegistrationNumber: '630180-1003' },
    conversations: [
      buildConversation({
        id: 'of-colleague',
        caseworker: 'colleague',
        start: '2026-11-23T10:30:00Z',
        meeting: { kind: 'room', room: 'room-2' },
      }),
    ],
  }),
  buildInsured('2026-11-09', {
    citizen: { id: 'shared', civilRegistrationNumber: '640180-1004' },
    conversations: [
      buildConversation({
        id: 'of-fund',
        authority: 'fund',
        party: 'fund',
        caseworker: 'adviser',
        guest: 'caseworker',
        start: '2026-11-23T13:00:00Z',
        meeting: { kind: 'room', room: 'fund-room' },
      }),
    ],
  }),
])
const people = [...seed.people, buildPerson({ id: 'third', name: 'Ane Anden' })]
const busy = [{ start: '2026-11-24T07:00:00Z', end: '2026-11-24T08:00:00Z' }]
const availabilities = seed.availabilities.map((row) =>
  row.owner.id === 'caseworker' ? { ...row, busy } : row,
)
const third = buildAvailability({ owner: { kind: 'caseworker', id: 'third' } })

const open = () =>
  openApi({
    now: '2026-11-23T07:00:00Z',
    seed: { ...seed, people, availabilities: [...availabilities, third] },
  })
const ask = (personId: string, query: { on?: string } = {}, as = 'colleague') =>
  open().ask(openDayToCover, { as, params: { personId }, query })

describe('the day of a colleague who is away', () => {
  it('has every booked talk, also that of the other party they take part in', async () => {
    const { body } = await ask('caseworker')
    expect(body).toMatchObject({ today: on, on, person: { id: 'caseworker' } })
    expect(body.talks.map(({ id, mine }) => `${id} ${mine}`)).toEqual([
      'at-ten true',
      'at-eleven true',
      'of-fund false',
    ])
    expect(body.talks[0]).toMatchObject({
      at: '10:00',
      until: '10:45',
      minutes: 45,
      citizen: { id: 'one', digitalPost: false },
    })
    expect((await ask('caseworker', { on: '2026-11-24' })).body.talks).toEqual([])
  })

  it('names who is free first, of them whoever has fewest talks', async () => {
    const { body } = await ask('caseworker')
    const colleagues = body.talks.map((talk) =>
      talk.colleagues.map(({ id, free, talks }) => `${id} ${free} ${talks}`),
    )
    expect(colleagues[0]).toEqual(['third true 0', 'colleague true 1'])
    expect(colleagues[1]).toEqual(['third true 0', 'colleague false 1'])
  })

  it('proposes another time for each, none twice, and after what is busy', async () => {
    const { body } = await ask('caseworker')
    expect(body.talks.slice(0, 2).map(({ next }) => next)).toEqual([
      { on: '2026-11-24', at: '09:00' },
      { on: '2026-11-24', at: '09:45' },
    ])
  })

  it('is nobody’s of another authority, and of a day the law is known for', async () => {
    expect((await ask('caseworker', {}, 'adviser')).kind).toBe('404 not-found')
    expect((await ask('nobody')).kind).toBe('404 not-found')
    expect((await ask('caseworker', { on: '1999-01-01' })).kind).toBe('422 invalid')
  })
})
