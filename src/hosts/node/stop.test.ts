import { afterEach, describe, expect, it, vi } from 'vitest'
import { headers } from '../../contract/headers'
import { openHost, type OpenedHost } from '../../testing/openHost'
import type { Store } from '../../store/store'
import { sendRaw } from '../../testing/sendRaw'

// Real connections, on a machine that may be busy with others.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let host: OpenedHost
afterEach(() => host.stop())

const asCaseworker = { [headers.person]: 'caseworker' }

/** A store that answers when it is let go. */
function held() {
  let letGo = () => {}
  let waiting = 0
  const free = new Promise<void>((resolve) => (letGo = resolve))
  const wrap = (store: Store): Store => ({
    ...store,
    read: async (work) => {
      waiting++
      await free
      return store.read(work)
    },
  })
  return { wrap, letGo: () => letGo(), waiting: () => waiting }
}

describe('a host that is told to stop', () => {
  it('answers everything that is running, and takes nothing new', async () => {
    const { wrap, letGo, waiting } = held()
    host = await openHost({ wrap })
    const running = Array.from({ length: 20 }, () =>
      fetch(`${host.url}/api/me`, { headers: asCaseworker }),
    )
    await expect.poll(waiting).toBe(20)
    const stopped = host.stop()
    await expect(fetch(`${host.url}/api/health`)).rejects.toThrow('fetch failed')
    letGo()
    const answers = await Promise.all(running)
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    expect(new Set(answers.map((answer) => answer.headers.get('Connection')))).toEqual(
      new Set(['close']),
    )
    await Promise.all(answers.map((answer) => answer.json()))
    await stopped
  })

  it('says meanwhile that it is not ready', async () => {
    let letGo = () => {}
    let asked = false
    const free = new Promise<void>((resolve) => (letGo = resolve))
    host = await openHost({
      ready: async () => {
        asked = true
        await free
        return true
      },
    })
    const asking = fetch(`${host.url}/api/ready`)
    await expect.poll(() => asked).toBe(true)
    const stopped = host.stop()
    letGo()
    expect((await asking).status).toBe(503)
    await stopped
  })

  it('answers both requests of a connection that sent them at once', async () => {
    const { wrap, letGo, waiting } = held()
    host = await openHost({ wrap })
    const ask = `GET /api/me HTTP/1.1\r\nHost: localhost\r\n${headers.person}: caseworker\r\n`
    const answers = sendRaw(host.url, `${ask}\r\n${ask}`)
    await expect.poll(waiting).toBe(2)
    letGo()
    expect((await answers).match(/HTTP\/1\.1 200 /g)).toHaveLength(2)
    expect(host.lines).toHaveLength(2)
  })

  it('lets go of connections nobody uses', async () => {
    host = await openHost()
    const idle = sendRaw(host.url, 'GET /api/health HTTP/1.1\r\nHost: localhost\r\n\r\n', {
      whole: false,
    })
    await expect.poll(() => host.lines).toHaveLength(1)
    await host.stop()
    expect(await idle).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('cuts off what takes too long', async () => {
    const { wrap, letGo, waiting } = held()
    host = await openHost({ wrap, limits: { stop: 50 } })
    const running = fetch(`${host.url}/api/me`, { headers: asCaseworker }).then(
      () => 'answered',
      () => 'cut off',
    )
    await expect.poll(waiting).toBe(1)
    await host.stop()
    expect(await running).toBe('cut off')
    letGo()
  })
})

describe('readiness', () => {
  it.each([
    [true, 200, 'ready'],
    [false, 503, 503],
  ])('is what the store says: %s', async (ready, status, told) => {
    host = await openHost({ ready: async () => ready })
    const response = await fetch(`${host.url}/api/ready`)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ status: told })
    expect(response.headers.has('Retry-After')).toBe(!ready)
    expect((await fetch(`${host.url}/api/health`)).status).toBe(200)
  })
})
