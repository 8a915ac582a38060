import { describe, expect, it } from 'vitest'
import { askBookingOptions, bookConversation, openCitizen } from '../contract/operations'
import type { ConversationRequest } from '../domain/conversationRequest'
import { buildConversation } from '../testing/buildConversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi, type OpenedApi } from '../testing/openApi'

const on = '2026-11-25'
const started = '2026-11-16'
const elsewhere = { kind: 'room', room: 'room-2' } as const

const seed = buildSeed([
  buildUninsured(started, { citizen: { id: 'one', name: 'Hemmelig Hansen' } }),
  buildUninsured(started, { citizen: { id: 'two' } }),
  buildInsured(started, { citizen: { id: 'shared' } }),
])
const open = () => openApi({ now: '2026-11-23T08:00:00Z', seed })

function book(api: OpenedApi, citizenId: string, more: Partial<ConversationRequest> = {}) {
  const body = buildConversationRequest({ on, ...more })
  return api.ask(bookConversation, { params: { citizenId }, body })
}

describe('two bookings for the same time', () => {
  it('become one, and one refusal with what stands in the way and what is free', async () => {
    const api = open()
    const answers = await Promise.all([book(api, 'one'), book(api, 'two')])
    expect(answers.map(({ status }) => status)).toEqual([201, 409])
    expect(answers[1]?.kind).toBe('409 time-taken')
    const { clashes, nextFree } = answers[1]?.problem ?? {}
    expect(clashes).toEqual([
      { resource: 'caseworker', on, from: '10:00', to: '10:45' },
      { resource: 'room', on, from: '10:00', to: '10:45' },
    ])
    expect(nextFree).toEqual([
      { on, at: '08:00' },
      { on, at: '08:15' },
      { on, at: '08:30' },
    ])
    const { body } = await api.ask(openCitizen, { params: { citizenId: 'two' } })
    expect(body.conversations).toEqual([])
  })

  it('say nothing of who has the other talk', async () => {
    const api = open()
    await book(api, 'one', { topic: 'Noget privat' })
    const { text } = await book(api, 'two')
    expect(text).not.toMatch(/Hemmelig|privat|"one"|made-|Sara/)
    const params = { citizenId: 'two' }
    const query = { minutes: 45, on, at: '10:00', room: 'room' }
    const options = await api.ask(askBookingOptions, { params, query })
    expect(options.body.clashes).toHaveLength(2)
    expect(options.text).not.toMatch(/Hemmelig|privat|"one"|made-/)
  })

  it('do not clash when one ends as the other begins', async () => {
    const api = open()
    await book(api, 'one')
    expect((await book(api, 'two', { at: '10:45' })).status).toBe(201)
    expect((await book(api, 'shared', { at: '09:15', kind: 'on-request' })).status).toBe(201)
  })

  it.each([
    ['caseworker', { meeting: elsewhere }, 'two'],
    ['room', { caseworker: 'colleague' }, 'two'],
    ['citizen', { caseworker: 'colleague', meeting: elsewhere }, 'one'],
  ] as const)('clash for the %s alone', async (resource, more, citizen) => {
    const api = open()
    await book(api, 'one')
    const { problem } = await book(api, citizen, { ...more, at: '10:30' })
    expect(problem.clashes).toEqual([{ resource, on, from: '10:00', to: '10:45' }])
  })

  it('clash when the citizen is with another authority then, without telling which', async () => {
    const api = openApi({
      now: '2026-11-23T08:00:00Z',
      seed: buildSeed([
        buildInsured(started, {
          conversations: [
            buildConversation({
              start: `${on}T09:00:00Z`,
              authority: 'fund',
              party: 'fund',
              caseworker: 'adviser',
              meeting: { kind: 'room', room: 'fund-room' },
            }),
          ],
        }),
      ]),
    })
    const answer = await book(api, 'citizen', { kind: 'on-request' })
    expect(answer.kind).toBe('409 time-taken')
    expect(answer.problem.clashes).toEqual([
      { resource: 'citizen', on, from: '10:00', to: '10:45' },
    ])
    expect(answer.text).not.toMatch(/fund|kasse|adviser/i)
  })

  it('are offered a time only when a room is free, if a room is wanted', async () => {
    const busy = (room: string, caseworker: string) =>
      buildUninsured(started, {
        citizen: { id: `with-${caseworker}` },
        conversations: [
          buildConversation({
            id: `in-${room}`,
            start: `${on}T07:00:00Z`,
            caseworker,
            meeting: { kind: 'room', room },
          }),
        ],
      })
    const api = openApi({
      now: '2026-11-23T08:00:00Z',
      seed: buildSeed([...seed.citizenFiles, busy('room', 'colleague'), busy('room-2', 'on-loan')]),
    })
    await book(api, 'one')
    const inRoom = await book(api, 'two')
    expect(inRoom.problem.nextFree?.[0]).toEqual({ on, at: '08:45' })
    const atHome = await book(api, 'two', { meeting: { kind: 'address', address: 'Hjemme 1' } })
    expect(atHome.problem.nextFree?.[0]).toEqual({ on, at: '08:00' })
  })
})
