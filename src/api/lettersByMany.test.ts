import { describe, expect, it } from 'vitest'
import { bookConversation } from '../contract/operations'
import { openSelfBooking } from '../contract/selfBooking'
import { openCandidates } from '../contract/selfBookingCandidates'
import { openSummonses, sendSummons } from '../contract/summonses'
import { channels, type Delivery } from '../domain/message'
import { buildConversation } from '../testing/buildConversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'
import { dispatch } from './dispatch'

const now = '2026-11-23T08:00:00Z'
const span = { from: '2026-11-23', to: '2026-12-20' }
const numbered = (id: string, number: string) => ({ id, civilRegistrationNumber: number })
const heldOf = (citizen: string, start: string) =>
  buildConversation({ id: `held-${citizen}`, citizen, start, status: 'held' })

const seed = buildSeed([
  buildUninsured('2026-09-07', {
    citizen: { ...numbered('bookable', '610180-1001'), name: 'Åse' },
    conversations: [heldOf('bookable', '2026-09-10T09:00:00Z')],
  }),
  buildUninsured('2026-05-27', {
    citizen: { ...numbered('soon', '620180-1002'), name: 'Søs', digitalPost: false },
    conversations: [heldOf('soon', '2026-06-02T09:00:00Z')],
  }),
  buildUninsured('2026-11-02', {
    citizen: { ...numbered('booked', '640180-1004'), name: 'Bo' },
    conversations: [
      heldOf('booked', '2026-11-06T09:00:00Z'),
      buildConversation({ id: 'told', citizen: 'booked', start: '2026-11-26T09:00:00Z' }),
    ],
  }),
  buildUninsured('2026-11-02', {
    citizen: { ...numbered('away', '650180-1005'), name: 'Ude', municipality: '0998' },
  }),
])
const open = () => openApi({ now, seed })

describe('whom one can let book alone', () => {
  const asked = async (api = open()) =>
    (await api.ask(openCandidates, { query: span })).body.citizens

  it('are one’s own with a talk that is due, each with what the law says, or why not', async () => {
    const rows = await asked()
    expect(rows.map(({ citizen, because }) => [citizen.id, because])).toEqual([
      ['bookable', null],
      ['booked', 'booked'],
      ['soon', 'too-few-days'],
    ])
    const offered = rows.find(({ citizen }) => citizen.id === 'bookable')
    expect(offered).toMatchObject({
      channel: 'digital-post',
      offer: {
        minutes: 45,
        forms: ['physical', 'phone', 'video'],
        deadline: { from: '2026-12-01', to: offered?.dueBy },
      },
    })
    expect(rows.find(({ citizen }) => citizen.id === 'soon')).toMatchObject({
      channel: 'letter',
      offer: null,
    })
  })

  it('can be opened as they were offered, and are open then', async () => {
    const api = open()
    const row = (await asked(api)).find(({ citizen }) => citizen.id === 'bookable')
    const { requirement = 0, minutes = 0, deadline } = row?.offer ?? {}
    const body = { requirement, minutes, deadline: deadline?.from ?? '', caseworker: 'caseworker' }
    const params = { citizenId: 'bookable' }
    expect((await api.ask(openSelfBooking, { params, body })).status).toBe(201)
    const after = (await asked(api)).find(({ citizen }) => citizen.id === 'bookable')
    expect(after).toMatchObject({ because: 'open', offer: null })
    expect((await api.ask(openSelfBooking, { params, body })).kind).toBe('409 self-booking-open')
  })
})

describe('the letters about booked talks', () => {
  const params = { citizenId: 'booked', conversationId: 'told' }

  async function opened() {
    const api = open()
    return {
      api,
      rows: async () => (await api.ask(openSummonses, { query: span })).body.talks,
      send: (requestId?: string) =>
        api.ask(sendSummons, { params, ...(requestId !== undefined && { requestId }) }),
      kept: async () => {
        const all = await api.store.read((view) => view.messagesOf('booked'))
        return all
          .filter(({ content }) => content.kind === 'letter')
          .map(({ id, channel, state }) => [id, channel, state])
      },
      deliver: async (delivery: Delivery) => {
        const receivers = new Map(channels.map((channel) => [channel, async () => delivery]))
        while (await dispatch({ store: api.store, now: () => now, receivers, lease: 0 }));
      },
      getsLetters: () =>
        api.store.write(async (draft) => {
          const file = await draft.citizenFile('booked')
          if (!file) throw new Error('nobody is there')
          const version = file.citizen.version + 1
          await draft.replaceFacts({
            ...file,
            citizen: { ...file.citizen, version, digitalPost: false },
          })
        }),
    }
  }

  it('say which was never written, and it is sent once, with its reminders', async () => {
    const { api, rows, send, kept } = await opened()
    expect(await rows()).toMatchObject([
      { citizen: { name: 'Bo' }, last: null, why: 'never', sendable: true },
    ])
    expect((await send('letter-01')).body).toEqual({ channel: 'digital-post' })
    expect((await send('letter-01')).status).toBe(201)
    expect((await send()).kind).toBe('409 summons-settled')
    expect(await kept()).toEqual([['told-1d', 'digital-post', 'waiting']])
    const all = await api.store.read((view) => view.messagesOf('booked'))
    expect(all.filter(({ what }) => what === 'reminder').length).toBeGreaterThan(0)
    expect(await rows()).toMatchObject([{ why: null, sendable: false }])
  })

  it('are sent again as they were kept, once refused or when it is wanted', async () => {
    const { api, rows, send, kept, deliver } = await opened()
    await send()
    await deliver({ is: 'refused', words: 'Ukendt borger' })
    expect(await rows()).toMatchObject([
      { why: 'refused', sendable: true, last: { state: 'refused', words: 'Ukendt borger' } },
    ])
    await send()
    await deliver({ is: 'accepted' })
    expect(await kept()).toEqual([
      ['told-1d', 'digital-post', 'stopped'],
      ['told-1dr1', 'digital-post', 'sent'],
    ])
    expect(await rows()).toMatchObject([{ why: null, sendable: true, last: { state: 'sent' } }])
    await send()
    expect((await kept()).at(-1)).toEqual(['told-1dr2', 'digital-post', 'waiting'])
    const all = await api.store.read((view) => view.messagesOf('booked'))
    const letters = all.flatMap(({ content }) => (content.kind === 'letter' ? content.letter : []))
    expect(new Set(letters.map((letter) => JSON.stringify(letter))).size).toBe(1)
  })

  it('go another way once the citizen is written to another way', async () => {
    const { rows, send, kept, getsLetters } = await opened()
    await send()
    await getsLetters()
    expect(await rows()).toMatchObject([
      { channel: 'letter', why: 'channel-changed', sendable: true },
    ])
    await send()
    expect(await kept()).toEqual([
      ['told-1d', 'digital-post', 'stopped'],
      ['told-1lr1', 'letter', 'waiting'],
    ])
  })

  it('are of one’s own talks to come, and of no other’s', async () => {
    const { api } = await opened()
    const body = buildConversationRequest({ on: '2026-11-25', caseworker: 'colleague' })
    const other = { params: { citizenId: 'soon' }, body: { ...body, wish: 'physical' as const } }
    await api.ask(bookConversation, other)
    const shown = await api.ask(openSummonses, { query: span })
    expect(shown.body.talks.map(({ citizen }) => citizen.id)).toEqual(['booked'])
    api.setNow('2026-11-26T09:30:00Z')
    expect((await api.ask(sendSummons, { params })).kind).toBe('409 summons-settled')
    expect((await api.ask(sendSummons, { params, as: 'adviser' })).kind).toBe('404 not-found')
  })
})
