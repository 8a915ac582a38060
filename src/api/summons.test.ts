import { describe, expect, it } from 'vitest'
import { bookConversation, changeConversation, registerOutcome } from '../contract/operations'
import { outgoing } from '../contract/outgoing'
import { openSummons } from '../contract/summons'
import { openToldMessages } from '../contract/toldMessages'
import { buildConversation } from '../testing/buildConversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'
import { outgoingOf } from './outgoingOf'

const now = '2026-11-23T08:00:00Z'
const seed = buildSeed([
  buildUninsured('2026-11-16', {
    conversations: [buildConversation({ id: 'old', start: '2026-11-20T09:00:00Z' })],
  }),
])
const params = { citizenId: 'citizen', conversationId: 'made-1' }
const body = buildConversationRequest({ on: '2026-11-25', kind: 'on-request' })
const open = () => openApi({ now, seed })

describe('the summons of a talk', () => {
  it('is kept in each version, the latest first, whatever the citizen is called later', async () => {
    const api = open()
    await api.ask(bookConversation, { params, body })
    await api.ask(changeConversation, { params, body: { ...body, at: '11:00' }, version: 1 })
    const cancelled = { status: 'cancelled', cancelledBy: 'citizen', note: 'Syg' } as const
    await api.ask(registerOutcome, { params, body: cancelled, version: 2 })
    const { kept, preview } = (await api.ask(openSummons, { params })).body
    expect(preview).toBeNull()
    expect(kept.map(({ what, channel, letter }) => [what, channel, letter.title.da])).toEqual([
      ['cancelled', 'digital-post', 'Din samtale efter ønske er aflyst'],
      ['changed', 'digital-post', 'Din samtale efter ønske er ændret'],
      ['booked', 'digital-post', 'Indkaldelse til samtale efter ønske'],
    ])
    const files = kept.map(({ calendar }) => calendar ?? '')
    expect(files.map((file) => /METHOD:(\w+)/.exec(file)?.[1])).toEqual([
      'CANCEL',
      'REQUEST',
      'REQUEST',
    ])
    expect(files.map((file) => /SEQUENCE:(\d+)/.exec(file)?.[1])).toEqual(['2', '1', '0'])
    expect(new Set(files.map((file) => /UID:(\S+)/.exec(file)?.[1])).size).toBe(1)
  })

  it('is shown as it would be, when nothing was written of a booked talk', async () => {
    const shown = await open().ask(openSummons, { params: { ...params, conversationId: 'old' } })
    expect(shown.body).toMatchObject({
      kept: [],
      preview: { channel: 'digital-post', letter: { to: 'Bente Borger' } },
    })
    const none = await open().ask(openSummons, { params: { ...params, conversationId: 'none' } })
    expect(none.kind).toBe('404 not-found')
  })

  it('leaves the house whole, with the talk for the calendar', async () => {
    const api = open()
    await api.ask(bookConversation, { params, body })
    const messages = await api.store.read((view) => view.messagesOf('citizen'))
    const sent = await Promise.all(messages.map(outgoingOf))
    expect(sent.map((message) => outgoing.safeParse(message).error)).toEqual(
      messages.map(() => undefined),
    )
    const letter = sent.flatMap(({ content }) => (content.kind === 'letter' ? content.letter : []))
    expect(letter).toMatchObject([{ to: { personId: '7105801234' }, from: 'Jobcenter Prøveby' }])
  })

  it('goes by letter to whoever is exempt from digital post, and is told talk by talk', async () => {
    const exempt = { kind: 'digital-post', ground: null, from: '2026-11-01', to: null } as const
    const letters = buildSeed([buildUninsured('2026-11-16', { exemptions: [exempt] })])
    const api = openApi({ now, seed: letters })
    await api.ask(bookConversation, { params, body })
    const { messages } = (await api.ask(openToldMessages, { params })).body
    const toCitizen = messages.filter(({ channel }) => channel !== 'national-record')
    expect(toCitizen[0]).toEqual({
      id: 'made-1-1l',
      conversation: 'made-1',
      channel: 'letter',
      what: 'booked',
      state: 'waiting',
      on: '2026-11-23',
      // The booking can be taken back until then.
      at: '09:10',
    })
  })
})
