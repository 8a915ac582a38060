import { describe, expect, it } from 'vitest'
import { openMessage } from '../contract/keptMessage'
import { bookConversation } from '../contract/operations'
import { openOutbox } from '../contract/outbox'
import { outgoing } from '../contract/outgoing'
import {
  bookByLink,
  openByLink,
  openSelfBooking,
  openSelfBookings,
  takeOverSelfBooking,
} from '../contract/selfBooking'
import { previewSelfBooking } from '../contract/selfBookingPreview'
import { addMinutes } from '../domain/instant'
import { channels, type Delivery, type Message } from '../domain/message'
import { buildConversation } from '../testing/buildConversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'
import { dispatch } from './dispatch'
import { outgoingOf } from './outgoingOf'

const now = '2026-11-23T08:00:00Z'
const params = { citizenId: 'one' }
const reason = 'Borgeren ringede'

function open(citizen: { readonly phone?: string | null; readonly digitalPost?: boolean } = {}) {
  const held = buildConversation({
    id: 'first',
    citizen: 'one',
    start: '2026-11-05T09:00:00Z',
    status: 'held',
  })
  const file = buildUninsured('2026-11-02', {
    citizen: { id: 'one', civilRegistrationNumber: '610180-1001', ...citizen },
    conversations: [held],
  })
  return openApi({ now, seed: buildSeed([file]) })
}

async function opened(citizen: Parameters<typeof open>[0] = {}) {
  const api = open(citizen)
  const { bookable } = (await api.ask(openSelfBookings, { params })).body
  const [first] = bookable
  if (!first) throw new Error('nothing can be opened')
  const { requirement, deadline } = first
  const body = { requirement, minutes: 30, deadline: deadline.from, caseworker: 'caseworker' }
  const { id, told } = (await api.ask(openSelfBooking, { params, body })).body
  const over = { params: { ...params, selfBookingId: id }, body: { reason }, version: 1 }
  const taken: Message[] = []
  return {
    api,
    body,
    id,
    over,
    told,
    taken,
    kept: () => api.store.read((view) => view.messagesOf('one')),
    /** Sends what is due at a moment, until nothing is. */
    sendAt: async (at: string, delivery: Delivery = { is: 'accepted' }) => {
      const deliver = async (message: Message) => {
        taken.push(message)
        return delivery
      }
      const receivers = new Map(channels.map((channel) => [channel, deliver]))
      while (await dispatch({ store: api.store, now: () => at, receivers, lease: 0 }));
    },
  }
}

const states = (messages: readonly Message[]) =>
  messages.map(({ what, channel, state, reason: why }) => [what, channel, state, why])

describe('a citizen who may book alone', () => {
  it('is told so in a letter with the link, ten minutes later, and reminded two working days before', async () => {
    const { kept, id, told } = await opened()
    const messages = await kept()
    expect(messages.map(({ what, channel, notBefore }) => [what, channel, notBefore])).toEqual([
      ['invited', 'digital-post', '2026-11-23T08:10:00Z'],
      // The deadline is Tuesday 1 December.
      ['reminder', 'text-message', '2026-11-27T08:00:00Z'],
    ])
    const sent = await Promise.all(messages.map(outgoingOf))
    expect(sent.map((message) => outgoing.safeParse(message).error)).toEqual([undefined, undefined])
    const [letter, reminder] = sent.map(({ content }) => JSON.stringify(content))
    expect(letter).toContain(`https://rettidig.example/selv/${id}`)
    expect(letter).toContain('Du kan booke til og med den 1. december 2026.')
    for (const form of ['Du møder op hos os.', 'Vi ringer til dig.', 'på video.'])
      expect(letter).toContain(form)
    for (const heading of ['Hvis du har brug for hjælp', 'Dine rettigheder', 'Hvis du vil klage'])
      expect(letter).toContain(heading)
    // A text message may be read by anybody who has the telephone.
    expect(reminder).not.toContain(id)
    expect(reminder).toContain('senest den 1. december 2026')
    expect(told.map(({ what, state }) => [what, state])).toEqual([
      ['invited', 'waiting'],
      ['reminder', 'waiting'],
    ])
  })

  it.each([
    [{ phone: null }, ['invited digital-post', 'reminder digital-post']],
    [{ digitalPost: false }, ['invited letter', 'reminder text-message']],
    [{ phone: null, digitalPost: false }, ['invited letter']],
  ])('is reached the way the citizen can be: %j', async (citizen, ways) => {
    const { kept } = await opened(citizen)
    expect((await kept()).map(({ what, channel }) => `${what} ${channel}`)).toEqual(ways)
  })

  it('is told nothing when it is taken over before, and that the link is dead when it is after', async () => {
    const soon = await opened()
    await soon.api.ask(takeOverSelfBooking, soon.over)
    expect(states(await soon.kept())).toEqual([
      ['invited', 'digital-post', 'stopped', 'taken-over'],
      ['reminder', 'text-message', 'stopped', 'taken-over'],
    ])
    const late = await opened()
    await late.sendAt(addMinutes(now, 10))
    late.api.setNow(addMinutes(now, 11))
    await late.api.ask(takeOverSelfBooking, late.over)
    expect(states(await late.kept())).toEqual([
      ['invited', 'digital-post', 'sent', null],
      ['reminder', 'text-message', 'stopped', 'taken-over'],
      ['taken-over', 'digital-post', 'waiting', null],
    ])
    await late.sendAt(addMinutes(now, 11))
    expect(late.taken.map(({ what }) => what)).toEqual(['invited', 'taken-over'])
    expect(JSON.stringify(late.taken[1])).toContain('virker ikke mere')
  })

  it('is reminded of nothing once the talk is booked', async () => {
    const { api, id, kept, sendAt } = await opened()
    await sendAt(addMinutes(now, 10))
    const link = { params: { selfBookingId: id }, as: null }
    const [day] = (await api.ask(openByLink, link)).body.days
    const time = { on: day?.on ?? '', at: day?.times[0]?.at ?? '', form: 'phone', phone: '' }
    const booked = await api.ask(bookByLink, { ...link, body: { ...time, form: 'phone' } })
    expect(booked.status).toBe(201)
    const own = (await kept()).filter(({ about }) => about.kind === 'self-booking')
    expect(states(own)).toEqual([
      ['invited', 'digital-post', 'sent', null],
      ['reminder', 'text-message', 'stopped', 'self-booked'],
    ])
  })

  it('reads in the preview what is then sent, but for the link', async () => {
    const { api, body, id, kept } = await opened()
    const other = open()
    const preview = (await other.ask(previewSelfBooking, { params, query: body })).body
    expect(preview).toMatchObject({
      channel: 'digital-post',
      reminder: { channel: 'text-message', on: '2026-11-27', at: '09:00' },
    })
    const [message] = await kept()
    const read = await api.ask(openMessage, {
      params: { ...params, messageId: message?.id ?? '' },
    })
    const { content } = read.body
    expect(content.kind).toBe('letter')
    const written = content.kind === 'letter' ? JSON.stringify(content.letter) : ''
    expect(written.replaceAll(id, '…')).toBe(JSON.stringify(preview.letter))
    expect(await other.store.read((view) => view.messagesOf('one'))).toEqual([])
  })
})

describe('the link', () => {
  it('stands in the letter alone: in no id, in no list, and in nothing of another authority', async () => {
    const { api, id, kept, sendAt } = await opened()
    await sendAt(addMinutes(now, 10))
    const messages = await kept()
    for (const message of messages) expect(message.id).not.toContain(id)
    for (const state of ['waiting', 'sent'] as const)
      expect((await api.ask(openOutbox, { query: { state } })).text).not.toContain(id)
    const messageId = messages[0]?.id ?? ''
    const foreign = { params: { ...params, messageId }, as: 'caseworker-away' }
    expect((await api.ask(openMessage, foreign)).kind).toBe('404 not-found')
    expect(api.reports).toEqual([])
  })
})

describe('a citizen who has moved before anything was sent', () => {
  const away = { municipality: '0998' }

  async function moved() {
    const found = await opened()
    await found.api.store.write(async (draft) => {
      const file = await draft.citizenFile('one')
      if (!file) throw new Error('nobody is there')
      const citizen = { ...file.citizen, ...away, version: file.citizen.version + 1 }
      await draft.replaceFacts({ ...file, citizen })
    })
    return found
  }

  it('is written nothing in the name of an authority that has the citizen no more', async () => {
    const { api, taken, kept, sendAt } = await moved()
    await sendAt(addMinutes(now, 10))
    expect(taken).toEqual([])
    expect(states(await kept())).toEqual([
      ['invited', 'digital-post', 'stopped', 'moved-away'],
      ['reminder', 'text-message', 'waiting', null],
    ])
    const shown = await api.ask(openOutbox, { query: { state: 'stopped' } })
    expect(shown.body.messages).toMatchObject([{ citizen: null, stopped: 'moved-away' }])
  })

  it('finds the link closed, and whoever has the citizen now is not held up by it', async () => {
    const { api, id } = await moved()
    const page = await api.ask(openByLink, { params: { selfBookingId: id }, as: null })
    expect(page.body).toMatchObject({ state: 'settled', days: [] })
    const body = { on: '2026-12-01', at: '10:00', form: 'phone', phone: '' } as const
    const booked = await api.ask(bookByLink, { params: { selfBookingId: id }, as: null, body })
    expect(booked.kind).toBe('409 self-booking-closed')
    const talk = buildConversationRequest({
      on: '2026-12-01',
      kind: 'job',
      caseworker: 'caseworker-away',
      meeting: { kind: 'room', room: 'room-away' },
    })
    const theirs = await api.ask(bookConversation, {
      params,
      as: 'caseworker-away',
      body: { ...talk, wish: 'physical' },
    })
    expect(theirs.status).toBe(201)
  })
})

it('while a receiver is away the letter waits, and the deadline ends it', async () => {
  const { kept, sendAt, taken } = await opened()
  await sendAt(addMinutes(now, 10), { is: 'unanswered' })
  expect(await kept()).toMatchObject([{ state: 'waiting', tries: 1 }, { what: 'reminder' }])
  await sendAt('2026-12-01T23:30:00Z')
  expect(taken).toHaveLength(1)
  expect(states(await kept()).map(([what, , state, why]) => [what, state, why])).toEqual([
    ['invited', 'stopped', 'too-late'],
    ['reminder', 'stopped', 'too-late'],
  ])
})
