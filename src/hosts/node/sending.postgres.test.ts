import { expect, it, onTestFinished } from 'vitest'
import { headers } from '../../contract/headers'
import { postgresStore } from '../../store/postgres/postgresStore'
import { buildConversationRequest } from '../../testing/buildConversationRequest'
import { buildSeed } from '../../testing/buildSeed'
import { buildUninsured } from '../../testing/buildUninsured'
import { freshDatabase } from '../../testing/freshDatabase'
import { openHost } from '../../testing/openHost'
import { openReceiver } from '../../testing/openReceiver'
import { deliverByHttp } from './deliverByHttp'

const seed = buildSeed([
  buildUninsured('2026-11-16'),
  buildUninsured('2026-11-16', {
    citizen: { id: 'other', civilRegistrationNumber: '620180-1002' },
  }),
])

it('two servers on one database tell the receiver of a booking once, and one alone after the other’s end', async () => {
  const url = await freshDatabase(seed)
  const receiver = await openReceiver()
  onTestFinished(receiver.close)
  const receivers = new Map([['national-record', deliverByHttp(receiver.url)]] as const)
  const start = async () => {
    const { store, ready, close } = await postgresStore({ url })
    const host = await openHost({ store, ready, receivers, newId: () => crypto.randomUUID() })
    const stop = async () => {
      await host.stop()
      await close()
    }
    return { host, stop }
  }
  const one = await start()
  const other = await start()
  const book = async (hostUrl: string, citizen: string, on: string) => {
    const response = await fetch(`${hostUrl}/api/citizens/${citizen}/conversations`, {
      method: 'POST',
      headers: {
        [headers.person]: 'caseworker',
        [headers.requestId]: crypto.randomUUID(),
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(buildConversationRequest({ on })),
    })
    expect(response.status).toBe(201)
  }
  await book(one.host.url, 'citizen', '2026-11-25')
  await expect.poll(() => receiver.taken().length).toBe(1)
  await one.stop()
  await book(other.host.url, 'other', '2026-11-26')
  await expect.poll(() => receiver.taken().length).toBe(2)
  await other.stop()
  expect(receiver.asked()).toBe(2)
  expect(receiver.taken()).toMatchObject([
    { what: 'booked', content: { summons: { time: { date: '2026-11-25' }, type: 7 } } },
    { what: 'booked', content: { summons: { time: { date: '2026-11-26' }, type: 7 } } },
  ])
  const lines = JSON.stringify([...one.host.lines, ...other.host.lines])
  expect(lines).not.toContain('7105801234')
  expect(lines).not.toContain('710580-1234')
})
