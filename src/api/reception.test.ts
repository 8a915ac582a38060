import { describe, expect, it } from 'vitest'
import { openDay } from '../contract/day'
import { openCitizen, registerOutcome } from '../contract/operations'
import { openReception, registerArrival } from '../contract/receptionOperations'
import { buildConversation } from '../testing/buildConversation'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi, type OpenedApi } from '../testing/openApi'

const now = '2026-11-23T08:00:00Z'
const talk = (id: string, time: string, more: object = {}) =>
  buildConversation({ id, start: `2026-11-23T${time}:00Z`, ...more })
const seed = buildSeed([
  buildUninsured('2026-11-09', {
    citizen: { id: 'one', name: 'Ene Enhver', civilRegistrationNumber: '610180-1001' },
    conversations: [
      talk('late', '12:00'),
      talk('by-phone', '10:00', {
        form: 'phone',
        meeting: { kind: 'number', number: '12345678', caller: 'authority' },
      }),
      talk('called-off', '13:00', { status: 'cancelled' }),
      talk('tomorrow', '09:00', { start: '2026-11-24T09:00:00Z' }),
    ],
  }),
  buildUninsured('2026-11-09', {
    citizen: { id: 'two', name: 'To Tosproget', civilRegistrationNumber: '620180-1002' },
    conversations: [
      talk('early', '09:00', {
        caseworker: 'colleague',
        meeting: { kind: 'room', room: 'room-2' },
      }),
      talk('elsewhere', '11:00', {
        meeting: { kind: 'address', address: 'Biblioteket, Bogvej 1' },
      }),
    ],
  }),
])
const open = () => openApi({ now, seed })
const arrive = (api: OpenedApi, conversationId: string, arrived = true, citizenId = 'one') =>
  api.ask(registerArrival, { params: { citizenId, conversationId }, body: { arrived } })
const seen = async (api: OpenedApi) => {
  const { body } = await api.ask(openReception)
  return body.places.flatMap(({ address, comers }) =>
    comers.map(({ id, citizen, at, caseworkerName, arrived }) =>
      [address.split(',')[0], at, id, citizen?.id, caseworkerName, arrived?.at ?? '-'].join(' '),
    ),
  )
}

describe('the reception', () => {
  it('has those who come in person today, by place and time', async () => {
    const rows = await seen(open())
    const byPlace = rows.map((row) => row.replace(/ -$/, ''))
    expect(byPlace).toHaveLength(3)
    expect(byPlace[0]).toMatch(/^Biblioteket 12:00 elsewhere two/)
    expect(byPlace[1]).toMatch(/10:00 early two Kaj Kollega$/)
    expect(byPlace[2]).toMatch(/13:00 late one/)
  })

  it('knows who has come, and that it was a mistake', async () => {
    const api = open()
    expect((await arrive(api, 'late')).body.arrived?.at).toBe('09:00')
    expect((await seen(api)).filter((row) => row.endsWith('09:00'))).toHaveLength(1)
    expect((await arrive(api, 'late', false)).body.arrived).toBe(null)
    expect((await seen(api)).every((row) => row.endsWith('-'))).toBe(true)
  })

  it('writes it down once when two say it', async () => {
    const api = open()
    await arrive(api, 'late')
    api.setNow('2026-11-23T08:05:00Z')
    expect((await arrive(api, 'late')).body.arrived?.at).toBe('09:00')
    const file = await api.store.read((view) => view.citizenFile('one'))
    expect(file?.journal.map(({ what, by }) => `${what} ${by}`)).toEqual([
      'citizen-arrived caseworker',
    ])
  })

  it('tells whoever holds the talk, on their day and on the talk', async () => {
    const api = open()
    await arrive(api, 'early', true, 'two')
    const { body: day } = await api.ask(openDay, { as: 'colleague' })
    expect(day.talks.map(({ id, arrived }) => `${id} ${arrived?.at}`)).toEqual(['early 09:00'])
    const { body: page } = await api.ask(openCitizen, { params: { citizenId: 'two' } })
    expect(page.arrivals.map(({ conversation }) => conversation)).toEqual(['early'])
  })

  it('holds no talk: how it went is still to be said, and then nobody comes any more', async () => {
    const api = open()
    await arrive(api, 'late')
    const { body: page } = await api.ask(openCitizen, { params: { citizenId: 'one' } })
    expect(page.conversations.find(({ id }) => id === 'late')?.status).toBe('booked')
    api.setNow('2026-11-23T14:00:00Z')
    const outcome = { status: 'missed', cancelledBy: null, note: '' } as const
    const params = { citizenId: 'one', conversationId: 'late' }
    const registered = await api.ask(registerOutcome, { params, body: outcome, version: 1 })
    expect(registered.status).toBe(200)
    expect((await arrive(api, 'late', false)).status).toBe(409)
  })

  it.each(['by-phone', 'called-off', 'tomorrow'])('receives nobody for %s', async (id) => {
    expect((await arrive(open(), id)).status).toBe(409)
  })

  it('forgets by itself when the talk is moved to another day', async () => {
    const api = open()
    await arrive(api, 'late')
    api.setNow('2026-11-24T08:00:00Z')
    expect(await seen(api)).toEqual([expect.stringMatching(/tomorrow one .* -$/)])
  })
})
