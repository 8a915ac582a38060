import { expect, it, onTestFinished } from 'vitest'
import { dispatch } from '../../api/dispatch'
import { addMinutes } from '../../domain/instant'
import type { Message } from '../../domain/message'
import { contentsOf } from '../../store/contents'
import { memoryStore } from '../../store/memory'
import { buildCitizenFile } from '../../testing/buildCitizenFile'
import { buildMessage } from '../../testing/buildMessage'
import { buildSeed } from '../../testing/buildSeed'
import { openReceiver } from '../../testing/openReceiver'
import { deliverByHttp } from './deliverByHttp'

const start = '2026-11-23T08:00:00Z'
const booked = buildMessage()
const changed = buildMessage({ id: 'talk-2n', about: { version: 2 }, what: 'changed' })
const cancelled = buildMessage({ id: 'talk-3n', about: { version: 3 }, what: 'cancelled' })

async function open(...messages: readonly Message[]) {
  const receiver = await openReceiver()
  onTestFinished(receiver.close)
  const store = memoryStore(contentsOf(buildSeed([buildCitizenFile()])))
  await store.write((draft) => draft.putMessages(messages))
  let now = start
  const receivers = new Map([['national-record', deliverByHttp(receiver.url)]] as const)
  const send = () => dispatch({ store, now: () => now, receivers, lease: 2 })
  return {
    receiver,
    store,
    /** Sends what is due at a moment, in minutes from the start, until nothing is. */
    sendAt: async (minute: number) => {
      now = addMinutes(start, minute)
      while (await send());
    },
    kept: () => store.read((view) => view.messagesOf('citizen')),
    ids: () => receiver.taken().map(({ id }) => id),
  }
}

it('what is told of a talk is sent once, in its order, with every field', async () => {
  const { receiver, sendAt, kept, ids } = await open(cancelled, changed, booked)
  await sendAt(0)
  await sendAt(1)
  expect(ids()).toEqual(['talk-1n', 'talk-2n', 'talk-3n'])
  expect(receiver.asked()).toBe(3)
  expect((await kept()).map(({ state, tries }) => [state, tries])).toEqual([
    ['sent', 1],
    ['sent', 1],
    ['sent', 1],
  ])
})

it('what was taken without an answer is sent again under its id, and is there once', async () => {
  const { receiver, sendAt, kept, ids } = await open(booked)
  receiver.behave('forgets-to-answer')
  await sendAt(0)
  expect(await kept()).toMatchObject([{ state: 'waiting', nextTry: addMinutes(start, 1) }])
  receiver.behave('whole')
  await sendAt(1)
  expect(ids()).toEqual(['talk-1n'])
  expect(await kept()).toMatchObject([
    { state: 'sent', tries: 2, attempts: [{ outcome: 'unanswered' }, { outcome: 'known' }] },
  ])
})

it('a receiver that is away for a day loses nothing, is sent nothing twice, and is not run over', async () => {
  const { receiver, sendAt, ids } = await open(booked, changed)
  receiver.behave({ status: 503, text: '' })
  for (let minute = 0; minute <= 24 * 60; minute++) await sendAt(minute)
  // 1, 2, 4, 8, 16 and 32 minutes, and then once an hour.
  expect(receiver.asked()).toBe(29)
  expect(ids()).toEqual([])
  receiver.behave('whole')
  await sendAt(25 * 60 + 5)
  expect(ids()).toEqual(['talk-1n', 'talk-2n'])
})

it('what is refused keeps the receiver’s words, short and without a number, and holds up nothing', async () => {
  const { receiver, sendAt, kept, ids } = await open(booked, changed)
  const detail = `Borgeren 710580-1234 kendes ikke.\n${'x'.repeat(300)}`
  receiver.behave({ status: 422, text: JSON.stringify({ detail }) })
  await sendAt(0)
  receiver.behave('whole')
  await sendAt(1)
  const [refused, other] = await kept()
  expect(refused).toMatchObject({ state: 'refused', tries: 1 })
  expect(refused?.reason).toMatch(/^Borgeren … kendes ikke\. x+…$/)
  expect(refused?.reason).toHaveLength(200)
  expect(other).toMatchObject({ state: 'refused' })
  expect(ids()).toEqual([])
})

it.each([408, 425, 429, 500, 302])('to a %i it comes again', async (status) => {
  const { receiver, sendAt, kept } = await open(booked)
  receiver.behave({ status, text: 'senere' })
  await sendAt(0)
  expect(await kept()).toMatchObject([{ state: 'waiting', tries: 1, reason: null }])
})

it('a refusal without words is told by its status', async () => {
  const { receiver, sendAt, kept } = await open(booked)
  receiver.behave({ status: 403, text: ' ' })
  await sendAt(0)
  expect(await kept()).toMatchObject([{ state: 'refused', reason: '403' }])
})

it('what is of no use any more is stopped, and never sent', async () => {
  const late = buildMessage({ what: 'reminder', notAfter: addMinutes(start, 5) })
  const { receiver, sendAt, kept } = await open(late)
  await sendAt(5)
  expect(receiver.asked()).toBe(0)
  expect(await kept()).toMatchObject([{ state: 'stopped', reason: 'too-late' }])
})

it('two who send at once send nothing twice, and whoever falls silent is followed by another', async () => {
  const { receiver, store, kept, ids } = await open(
    ...Array.from({ length: 25 }, (_, index) =>
      buildMessage({ id: `talk-${index}n`, about: { id: `talk-${index}` } }),
    ),
  )
  const deliver = deliverByHttp(receiver.url)
  const sender = (now: string) =>
    dispatch({
      store,
      now: () => now,
      receivers: new Map([['national-record', deliver]] as const),
      lease: 2,
    })
  const silent = dispatch({
    store,
    now: () => start,
    receivers: new Map([['national-record', () => new Promise<never>(() => undefined)]] as const),
    lease: 2,
  })
  await expect.poll(async () => (await kept()).filter(isClaimed).length).toBe(10)
  void silent
  await Promise.all([sender(start), sender(start)])
  while (await sender(start));
  expect(receiver.asked()).toBe(15)
  const later = addMinutes(start, 2)
  while ((await Promise.all([sender(later), sender(later)])).some(Boolean));
  expect(receiver.asked()).toBe(25)
  expect(new Set(ids()).size).toBe(25)
})

function isClaimed({ claimedUntil }: Message): boolean {
  return claimedUntil !== null
}
