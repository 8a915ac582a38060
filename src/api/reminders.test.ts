import { expect, it } from 'vitest'
import { moveConversation } from '../contract/calendarOperations'
import { bookConversation, registerOutcome, undoOutcome } from '../contract/operations'
import { openToldMessages } from '../contract/toldMessages'
import { addMinutes } from '../domain/instant'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'
import { dispatch } from './dispatch'

const now = '2026-11-23T08:00:00Z'
const seed = buildSeed([buildUninsured('2026-11-16')])
const params = { citizenId: 'citizen', conversationId: 'made-1' }
const move = { reason: 'Kursus', wishedBy: 'citizen', caseworker: 'caseworker' } as const

async function booked(on: string) {
  const api = openApi({ now, seed })
  await api.ask(bookConversation, { params, body: buildConversationRequest({ on }) })
  return {
    api,
    reminders: async () => {
      const { messages } = (await api.ask(openToldMessages, { params })).body
      return messages
        .filter(({ what }) => what === 'reminder')
        .map(({ state, on: day, at }) => `${state} ${day} ${at}`)
    },
    sendAt: async (moment: string) => {
      const receivers = new Map([
        ['text-message', async () => ({ is: 'accepted' }) as const],
      ] as const)
      while (await dispatch({ store: api.store, now: () => moment, receivers, lease: 0 }));
    },
  }
}

it('a booked talk is reminded of when the time comes, and each reminder once', async () => {
  const { reminders, sendAt } = await booked('2026-11-26')
  expect(await reminders()).toEqual(['waiting 2026-11-24 09:00', 'waiting 2026-11-26 08:00'])
  await sendAt('2026-11-24T07:59:00Z')
  expect(await reminders()).toEqual(['waiting 2026-11-24 09:00', 'waiting 2026-11-26 08:00'])
  await sendAt('2026-11-24T08:00:00Z')
  await sendAt('2026-11-25T08:00:00Z')
  expect(await reminders()).toEqual(['sent 2026-11-24 09:00', 'waiting 2026-11-26 08:00'])
  await sendAt('2026-11-26T07:00:00Z')
  expect(await reminders()).toEqual(['sent 2026-11-24 09:00', 'sent 2026-11-26 08:00'])
})

it('a talk that is soon has the late one alone, and one within two hours none', async () => {
  expect(await (await booked('2026-11-24')).reminders()).toEqual(['waiting 2026-11-24 08:00'])
  expect(await (await booked('2026-11-23')).reminders()).toEqual([])
})

it('a move makes them anew, a cancellation stops them, and its undoing makes them once more', async () => {
  const { api, reminders } = await booked('2026-11-26')
  await api.ask(moveConversation, {
    params,
    body: { ...move, on: '2026-11-27', at: '13:00', minutes: 45 },
    version: 1,
  })
  const before = ['stopped 2026-11-23 09:00', 'stopped 2026-11-23 09:00']
  expect(await reminders()).toEqual([
    ...before,
    'waiting 2026-11-25 09:00',
    'waiting 2026-11-27 11:00',
  ])
  const body = { status: 'cancelled', cancelledBy: 'citizen', note: 'Syg' } as const
  await api.ask(registerOutcome, { params, body, version: 2 })
  expect(await reminders()).toEqual([...before, ...before])
  await api.ask(undoOutcome, { params, version: 3 })
  expect(await reminders()).toEqual([
    ...before,
    ...before,
    'waiting 2026-11-25 09:00',
    'waiting 2026-11-27 11:00',
  ])
})

it('a talk that began while nobody was there to send is not reminded of', async () => {
  const { reminders, sendAt } = await booked('2026-11-26')
  await sendAt(addMinutes('2026-11-26T09:00:00Z', 0))
  expect(await reminders()).toEqual(['stopped 2026-11-23 09:00', 'stopped 2026-11-23 09:00'])
})
