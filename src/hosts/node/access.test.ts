import { afterEach, describe, expect, it, vi } from 'vitest'
import { headers } from '../../contract/headers'
import { wholeApi } from '../../contract/wholeApi'
import { demonstrationAuthorities } from '../../demonstration/demonstrationAuthorities'
import { demonstrationStaff } from '../../demonstration/demonstrationStaff'
import { openHost, type OpenedHost } from '../../testing/openHost'
import { sendRaw } from '../../testing/sendRaw'
import { tellPlay } from './tellPlay'

// Real connections, on a machine that may be busy with others.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let host: OpenedHost
const open = async (given: Parameters<typeof openHost>[0]) => (host = await openHost(given))
afterEach(() => host.stop())

const asCaseworker = { [headers.person]: 'caseworker' }
/** Also where the host listens at every address of the machine. */
const here = () => host.url.replace('0.0.0.0', '127.0.0.1')
const statusOf = async (path: string, more: Record<string, string> = {}) =>
  (await fetch(here() + path, { headers: { ...asCaseworker, ...more } })).status

describe('a person of the demonstration', () => {
  it('can be chosen from this machine', async () => {
    await open({})
    expect(await statusOf('/api/me')).toBe(200)
    expect(await statusOf('/auth/people')).toBe(200)
  })

  it('is offered among those of the town', async () => {
    await open({
      seed: {
        authorities: demonstrationAuthorities,
        people: demonstrationStaff,
        rooms: [],
        citizenFiles: [],
        availabilities: [],
        needs: [],
        employers: [],
      },
    })
    const people = await (await fetch(`${here()}/auth/people`)).json()
    expect(people).toHaveLength(8)
    expect(people[0]).toEqual({
      id: 'agnete',
      name: 'Agnete Aabenhus',
      role: 'caseworker',
      authorityName: 'Jobcenter Eksempelby',
    })
  })

  it.each(['Forwarded', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Real-IP', 'Via'])(
    'cannot be chosen through a server in between that says so by %s',
    async (name) => {
      await open({})
      expect(await statusOf('/api/me', { [name]: '127.0.0.1' })).toBe(401)
      expect(await statusOf('/auth/people', { [name]: '127.0.0.1' })).toBe(401)
    },
  )

  it.each([
    ['every address of the machine', { host: '0.0.0.0' }],
    ['a public address', { publicAddress: 'https://rettidig.example' }],
  ])('cannot be chosen where the host has %s', async (_, given) => {
    await open(given)
    expect(await statusOf('/api/me')).toBe(401)
    expect(await statusOf('/auth/people')).toBe(401)
    expect(tellPlay({ ...host, ...options(given) })).toContain('Nobody can sign in yet')
  })

  it.each([
    ['every address of the machine', { host: '0.0.0.0' }],
    ['a public address', { publicAddress: 'https://rettidig.example' }],
    ['this machine', {}],
  ])('can be chosen at %s when the host was told so, and says what it means', async (_, given) => {
    await open({ ...given, demonstrationPeople: true })
    expect(await statusOf('/api/me', { Via: '1.1 between' })).toBe(200)
    expect(await statusOf('/auth/people')).toBe(200)
    const told = tellPlay({ ...host, ...options(given), demonstrationPeople: true })
    expect(told).toContain('there is no password')
  })

  it('is a question alone', async () => {
    await open({})
    const response = await fetch(`${here()}/auth/people`, { method: 'POST' })
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET'])
  })
})

describe('where nobody can sign in', () => {
  it.each(wholeApi)('$id is refused, or asked by anybody', async ({ anybody, method, path }) => {
    await open({ host: '0.0.0.0' })
    const address = here() + path.replaceAll(/\{\w+\}/g, 'x')
    const response = await fetch(address, { method, headers: asCaseworker })
    expect(response.status === 401).toBe(!anybody)
    expect(response.headers.get('Content-Type')).toMatch(/^application\/(problem\+)?json$/)
  })
})

describe('a name in the Host header', () => {
  const named = async (name: string) =>
    (
      await sendRaw(here(), `GET /api/health HTTP/1.1\r\n${name === '' ? '' : `Host: ${name}\r\n`}`)
    ).slice(9, 12)

  it.each(['localhost', 'localhost:4980', '127.0.0.1', '127.0.0.1:80', '[::1]:4980'])(
    'of this machine is known: %s',
    async (name) => {
      await open({})
      expect(await named(name)).toBe('200')
    },
  )

  it.each(['evil.example', 'localhost.evil.example', '192.0.2.1', '127.0.0.1.evil.example', ''])(
    'of somebody else is refused: "%s"',
    async (name) => {
      await open({})
      expect(await named(name)).toBe('421')
    },
  )

  it.each(['evil.example@localhost', 'localhost/evil', 'a b', '[::1', 'localhost:x'])(
    'that is none is refused: "%s"',
    async (name) => {
      await open({})
      expect(['400', '421']).toContain(await named(name))
    },
  )

  it('is refused in the address as well', async () => {
    await open({})
    const answer = await sendRaw(
      host.url,
      'GET http://evil.example/api/health HTTP/1.1\r\nHost: localhost\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1\.1 421 [^]*application\/problem\+json/)
  })

  it('may be the public one, or any address in numbers where the host has several', async () => {
    await open({ publicAddress: 'https://rettidig.example', host: '0.0.0.0' })
    expect(await named('rettidig.example')).toBe('200')
    expect(await named('192.0.2.1:4980')).toBe('200')
    expect(await named('evil.example')).toBe('421')
  })
})

function options(given: { readonly host?: string; readonly publicAddress?: string }) {
  const publicAddress = given.publicAddress === undefined ? null : new URL(given.publicAddress)
  return { publicAddress, demonstrationPeople: false }
}
