import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openHost, type OpenedHost } from '../../testing/openHost'
import { sendRaw } from '../../testing/sendRaw'
import { readProgram } from './readProgram'

// Real connections, on a machine that may be busy with others.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const script = `export const text = '${'a program '.repeat(300)}'`
const page = '<!doctype html><html><head><title>Rettidig</title></head><body></body></html>'

const folder = mkdtempSync(join(tmpdir(), 'rettidig-built-'))
let host: OpenedHost

beforeAll(async () => {
  mkdirSync(join(folder, 'dist/assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'outside')
  writeFileSync(join(folder, 'dist/index.html'), page)
  writeFileSync(join(folder, 'dist/icon.svg'), '<svg/>')
  writeFileSync(join(folder, 'dist/mockServiceWorker.js'), 'the worker')
  writeFileSync(join(folder, 'dist/assets/index-abc.js'), script)
  host = await openHost({ program: await readProgram(join(folder, 'dist')) })
})
afterAll(async () => {
  await host.stop()
  rmSync(folder, { recursive: true })
})

const get = (path: string, init?: RequestInit) => fetch(`${host.url}${path}`, init)

describe('the page', () => {
  it.each(['/', '/borgere', '/borgere/c0001', '/borgere?clock=2026-11-23T08:00:00Z', '/apiary'])(
    'is at %s, and asked for again each time',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('Cache-Control')).toBe('no-cache')
      expect(await response.text()).toContain('<title>Rettidig</title>')
    },
  )

  it('is told that the API is here', async () => {
    const html = await (await get('/')).text()
    expect(html).toContain('<meta name="rettidig-api" content="/" />')
  })

  it('carries the nonce of its own policy, another each time', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await get('/')
        const policy = response.headers.get('Content-Security-Policy') ?? ''
        const nonce = /style-src 'self' 'nonce-([\w+/=]{20,})'/.exec(policy)?.[1]
        expect(await response.text()).toContain(`<meta property="csp-nonce" nonce="${nonce}" />`)
        return nonce
      }),
    )
    expect(new Set(nonces).size).toBe(2)
  })

  it('is there for a rule, whose id has dots in it', async () => {
    const response = await get('/regelbog/some.rule.2026')
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toContain('text/html')
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('cannot be asked by %s', async (method) => {
    const response = await get('/borgere', { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe('GET, HEAD')
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  })
})

describe('every answer', () => {
  it.each(['/', '/icon.svg', '/api/health', '/api/me', '/assets/gone.js', '/auth/people'])(
    'tells the browser what it may do: %s',
    async (path) => {
      const { headers } = await get(path)
      const policy = headers.get('Content-Security-Policy') ?? ''
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|\*|https?:/)
      expect(Object.fromEntries(headers)).toMatchObject({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'permissions-policy': expect.stringContaining('camera=()'),
        'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
      })
      expect(headers.has('Strict-Transport-Security')).toBe(false)
      expect(headers.has('X-Powered-By')).toBe(false)
    },
  )

  it('asks for TLS ever after, where people find it behind TLS', async () => {
    const behind = await openHost({ publicAddress: 'https://rettidig.example' })
    const { headers } = await fetch(`${behind.url}/api/health`)
    await behind.stop()
    expect(headers.get('Strict-Transport-Security')).toMatch(/^max-age=31536000\b/)
  })
})

describe('a built file', () => {
  it('may be kept for ever when its contents are in its name', async () => {
    const response = await get('/assets/index-abc.js')
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('Content-Type')).toContain('text/javascript')
    expect(await response.text()).toBe(script)
  })

  it('is asked for again each time otherwise', async () => {
    expect((await get('/icon.svg')).headers.get('Cache-Control')).toBe('no-cache')
  })

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
    ['zstd', null],
  ])('is compressed as the asker reads it: %s', async (accepted, encoding) => {
    const response = await get('/assets/index-abc.js', { headers: { 'Accept-Encoding': accepted } })
    expect(response.headers.get('Content-Encoding')).toBe(encoding)
    expect(response.headers.get('Vary')).toBe('Accept-Encoding')
    const length = Number(response.headers.get('Content-Length'))
    expect(length < script.length).toBe(encoding !== null)
    expect(await response.text()).toBe(script)
  })

  it('is not sent again to who has it, in each of its forms', async () => {
    for (const path of ['/icon.svg', '/assets/index-abc.js'])
      for (const encoding of ['br', 'identity']) {
        const accept = { 'Accept-Encoding': encoding }
        const tag = (await get(path, { headers: accept })).headers.get('ETag') ?? ''
        const again = await get(path, { headers: { ...accept, 'If-None-Match': tag } })
        expect([again.status, await again.text()]).toEqual([304, ''])
        const other = await get(path, { headers: { ...accept, 'If-None-Match': '"other"' } })
        expect(other.status).toBe(200)
        await other.text()
      }
  })

  it('has different names in different forms', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) => {
        const headers = { 'Accept-Encoding': encoding }
        return (await get('/assets/index-abc.js', { headers })).headers.get('ETag')
      }),
    )
    expect(new Set(tags).size).toBe(3)
  })

  it.each(['/assets/index-abc.js', '/icon.svg', '/', '/api/health'])(
    'can be asked about without being sent: %s',
    async (path) => {
      const [head, whole] = [await get(path, { method: 'HEAD' }), await get(path)]
      expect([head.status, await head.text()]).toEqual([200, ''])
      for (const name of ['Content-Type', 'Cache-Control', 'ETag', 'Vary'])
        expect(head.headers.get(name)).toBe(whole.headers.get(name))
      await whole.text()
    },
  )
})

describe('what is not there', () => {
  it.each([
    '/assets/gone-abc.js',
    '/assets/',
    '/favicon.ico',
    '/index.html',
    '/mockServiceWorker.js',
    '/secret.txt',
    '/api',
    '/api/',
    '/api/nothing',
    '/auth',
    '/auth/login',
    '/API/me',
    '/Auth/people',
    '//api/me',
  ])('is a problem, never the page: %s', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.text()).not.toContain('<')
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/%00../../secret.txt',
    '/assets//../../secret.txt',
    '/..;/secret.txt',
    '/%E0%A4%A.txt',
  ])('cannot be reached by a way around: %s', async (path) => {
    const answer = await sendRaw(host.url, `GET ${path} HTTP/1.1\r\nHost: localhost\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 404 /)
    expect(answer).not.toContain('outside')
  })
})
