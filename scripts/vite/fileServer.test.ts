import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../runCommand'

const folder = mkdtempSync(join(tmpdir(), 'rettidig-files-'))
const settings = {
  root: folder,
  configFile: join(root, 'vite.config.ts'),
  cacheDir: join(folder, 'cache'),
  logLevel: 'silent' as const,
}

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Rettidig</title>')
  await build(settings)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.each([
  ['the development server', () => createServer({ ...settings, server: { port: 0 } })],
  ['the server of the built files', () => preview({ ...settings, preview: { port: 0 } })],
])('%s', (_name, start) => {
  let server: Awaited<ReturnType<typeof start>>
  let address = ''

  beforeAll(async () => {
    server = await start()
    if ('listen' in server) await server.listen()
    address = server.resolvedUrls?.local[0] ?? ''
  })
  afterAll(() => server.close())

  test.each(['api', 'api/citizens/1', 'api?at=now', 'auth/login'])('has no /%s', async (path) => {
    const response = await fetch(address + path, { headers: { Accept: 'text/html' } })
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ status: 404 })
  })

  test('refuses a booking as well', async () => {
    const response = await fetch(`${address}api/conversations`, { method: 'POST', body: '{}' })
    expect(response.status).toBe(404)
  })

  test.each(['', 'citizens/1', 'apiary'])('answers /%s with the page', async (path) => {
    const response = await fetch(address + path, { headers: { Accept: 'text/html' } })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<title>Rettidig</title>')
  })

  test('has the script of the service worker', async () => {
    const response = await fetch(`${address}mockServiceWorker.js`)
    expect(response.headers.get('Content-Type')).toContain('text/javascript')
    expect(await response.text()).toContain('Mock Service Worker')
  })
})

test('the server of the built files has no page in the place of a script that is gone', async () => {
  const server = await preview({ ...settings, preview: { port: 0 } })
  const address = server.resolvedUrls?.local[0] ?? ''
  const response = await fetch(`${address}assets/gone.js`, { headers: { Accept: '*/*' } })
  await server.close()
  expect(response.status).toBe(404)
})
