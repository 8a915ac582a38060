import { afterEach, describe, expect, it, vi } from 'vitest'
import { headers } from '../../contract/headers'
import { wholeApi } from '../../contract/wholeApi'
import { demonstrationMunicipality } from '../../demonstration/demonstrationMunicipality'
import { digitsOf } from '../../domain/civilRegistrationNumber'
import { openHost, type OpenedHost } from '../../testing/openHost'
import { logTo } from './log'
import { routeOf } from './routeOf'

// Real connections, on a machine that may be busy with others.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let host: OpenedHost
afterEach(() => host.stop())

const seed = demonstrationMunicipality('2026-11-23')
const [somebody] = seed.citizenFiles
const number = somebody?.citizen.civilRegistrationNumber ?? ''

/** Everything that tells who somebody is, and where they meet. */
function told(): string[] {
  const texts = seed.citizenFiles.flatMap(({ citizen, conversations }) => [
    citizen.id,
    citizen.name,
    citizen.civilRegistrationNumber,
    digitsOf(citizen.civilRegistrationNumber) ?? '',
    citizen.phone ?? '',
    citizen.employer ?? '',
    ...conversations.flatMap(({ id, meeting }) => [id, ...Object.values(meeting).slice(1)]),
  ])
  const staff = seed.people.flatMap(({ id, name }) => [`"${id}"`, name])
  return [...new Set([...texts, ...staff])].filter((text) => text.length > 3)
}

describe('the log of a busy run', () => {
  it('tells of nobody', async () => {
    let broken = false
    host = await openHost({
      seed,
      wrap: (store) => ({
        ...store,
        read: async (work) => {
          if (!broken) return store.read(work)
          throw new Error(`duplicate key: ${somebody?.citizen.name} ${number}`, {
            cause: new Error(number),
          })
        },
      }),
    })
    await askEverything()
    broken = true
    await askEverything()
    // The ids are dice: what looks like somebody’s in them is chance.
    const log = host.lines.map((line) => JSON.stringify({ ...line, id: '' })).join('\n')
    expect(host.lines.length).toBeGreaterThan(100)
    expect(log).toContain('"surprise"')
    expect(told().length).toBeGreaterThan(2000)
    expect(told().filter((text) => log.includes(text))).toEqual([])
  }, 30_000)

  /** Every operation as everybody, with somebody’s name and number wherever one can be put. */
  async function askEverything(): Promise<void> {
    for (const { id } of seed.people.slice(4, 6))
      for (const { method, path, body } of wholeApi)
        for (const citizen of [somebody?.citizen.id ?? '', number]) {
          const address = path.replaceAll(/\{\w+\}/g, encodeURIComponent(citizen))
          const response = await fetch(`${host.url}${address}?text=${number}&name=Nora`, {
            method,
            headers: {
              [headers.person]: id,
              [headers.requestId]: `${number}-${id}`,
              [headers.ifMatch]: '"1"',
              'Content-Type': 'application/json',
              Referer: `${host.url}/borgere/${number}`,
              Cookie: `session=${number}`,
              Authorization: `Bearer ${number}`,
            },
            ...(body && { body: JSON.stringify({ text: number, order: 'due', limit: 1000 }) }),
          })
          await response.text()
        }
  }
})

describe('a line', () => {
  it('says what was asked in general, and how it went', async () => {
    host = await openHost()
    const response = await fetch(`${host.url}/api/citizens/somebody?text=x`)
    const { length } = await response.text()
    await expect.poll(() => host.lines).toHaveLength(1)
    const [line] = host.lines
    expect(Object.keys(line ?? {}).toSorted()).toEqual(
      ['bytes', 'event', 'id', 'level', 'method', 'ms', 'route', 'status'].toSorted(),
    )
    expect(line).toMatchObject({
      level: 'info',
      event: 'request',
      id: response.headers.get('X-Request-Id'),
      method: 'GET',
      route: '/api/citizens/{citizenId}',
      status: 401,
    })
    expect(line?.['bytes']).toBeGreaterThan(length)
  })

  it('of a surprise says where it came from, under the id the answer carries', async () => {
    host = await openHost({
      wrap: (store) => ({
        ...store,
        read: async () => {
          throw Object.assign(new TypeError(`no room for ${number}`), { code: '23505' })
        },
      }),
    })
    const response = await fetch(`${host.url}/api/me`, { headers: { [headers.person]: 'x' } })
    expect(response.status).toBe(500)
    expect(await response.text()).not.toMatch(/\.ts|\bat \b|TypeError/)
    const id = response.headers.get('X-Request-Id')
    await expect.poll(() => host.lines).toHaveLength(2)
    expect(host.lines[0]).toMatchObject({
      level: 'error',
      event: 'surprise',
      id,
      name: 'TypeError',
      codes: { code: '23505' },
      stack: expect.arrayContaining([expect.stringMatching(/log\.test\.ts:\d+/)]),
    })
    expect(host.lines[1]).toMatchObject({ level: 'error', event: 'request', id, status: 500 })
  })

  it('cannot be broken in two', async () => {
    host = await openHost()
    const written: string[] = []
    logTo({ write: (text) => written.push(text) })({
      level: 'info',
      event: 'host',
      said: 'one\n{"level":"error"}\r\u2028',
    })
    expect(written).toHaveLength(1)
    expect(written[0]?.trimEnd().split(/[\n\r]/)).toHaveLength(1)
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ said: expect.any(String) })
  })
})

describe('an address', () => {
  it.each([
    ['/api/me', '/api/me'],
    ['/api/me?x=1', '/api/me'],
    ['/%61pi/me', '/api/me'],
    [
      '/api/citizens/c0001/conversations/c0001-t1',
      '/api/citizens/{citizenId}/conversations/{conversationId}',
    ],
    ['/api/citizens/c0001/secret', 'unknown'],
    ['/api', 'unknown'],
    ['/auth/people', '/auth/people'],
    ['/auth/else', 'unknown'],
    ['/assets/index-abc.js', '/assets/*'],
    ['/borgere/c0001', 'page'],
    ['/icon.svg', 'file'],
    ['/%E0%A4%A', 'page'],
    ['*', 'page'],
  ])('is logged by its kind: %s', async (address, kind) => {
    host = await openHost()
    expect(routeOf(address)).toBe(kind)
  })
})
