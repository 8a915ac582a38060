import { afterEach, describe, expect, it, vi } from 'vitest'
import { headers } from '../../contract/headers'
import { importCitizens, previewImport } from '../../contract/importOperations'
import { openHost, type OpenedHost } from '../../testing/openHost'
import { sendRaw } from '../../testing/sendRaw'
import { usualLimits } from './limits'

// Real connections, on a machine that may be busy with others.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let host: OpenedHost
const open = async (given: Parameters<typeof openHost>[0] = {}) => (host = await openHost(given))
afterEach(() => host.stop())

const asCaseworker = { [headers.person]: 'caseworker', 'Content-Type': 'application/json' }
const post = (path: string, body: BodyInit) =>
  fetch(host.url + path, {
    method: 'POST',
    headers: { ...asCaseworker, [headers.requestId]: 'request-1' },
    body,
    ...({ duplex: 'half' } as RequestInit),
  })

/** Spaces in pieces, whose length nobody says beforehand. */
function inPieces(bytes: number): ReadableStream<Uint8Array> {
  const piece = new Uint8Array(64 * 1024).fill(0x20)
  let left = bytes
  return new ReadableStream({
    async pull(controller) {
      // A turn of the others: the server runs in this process too.
      await new Promise((resolve) => setImmediate(resolve))
      if (left <= 0) return controller.close()
      controller.enqueue(piece.subarray(0, Math.min(left, piece.length)))
      left -= piece.length
    },
  })
}

describe('a body', () => {
  const largest = usualLimits.bodyBytes

  it('may be as large as the largest any operation reads', async () => {
    await open()
    const list = JSON.stringify({ header: [], rows: [] }).padEnd(largest)
    expect((await post(previewImport.path, list)).status).toBe(200)
    expect(largest).toBe(importCitizens.largestBody)
  })

  it.each([
    ['said to be', () => ' '.repeat(largest + 1)],
    ['that turns out to be', () => inPieces(largest + 1)],
  ])('%s larger is refused', async (_, body) => {
    await open()
    const response = await post(previewImport.path, body())
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ type: 'urn:rettidig:problem:body-too-large' })
  })

  it.each([
    ['said to be', () => ' '.repeat(2000)],
    ['that turns out to be', () => inPieces(2000)],
  ])('%s larger than the server takes is refused before it is known who asks', async (_, body) => {
    await open({ limits: { bodyBytes: 1000 }, publicAddress: 'https://rettidig.example' })
    expect((await post(previewImport.path, body())).status).toBe(413)
    expect((await post(previewImport.path, '{}')).status).toBe(401)
  })

  it('in pieces is held to the limit of its operation', async () => {
    await open()
    expect((await post('/api/citizen-searches', inPieces(64 * 1024 + 1))).status).toBe(413)
    expect((await post('/api/citizen-searches', inPieces(64 * 1024))).status).toBe(400)
  })

  it('that never ends is refused before it has', async () => {
    await open()
    const response = await post(previewImport.path, inPieces(Infinity)).catch(() => null)
    expect([413, undefined]).toContain(response?.status)
    await response?.body?.cancel()
    expect((await fetch(`${host.url}/api/health`)).status).toBe(200)
  })
})

describe('a request that', () => {
  it.each([
    ['is no HTTP', 'how do you do\r\n\r\n', 400],
    ['names no method there is', 'BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['has a head without end', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'gives two lengths',
      'POST /api/me HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
    ],
    [
      'gives a length and pieces',
      'POST /api/me HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
    ],
    ['breaks a header', 'GET / HTTP/1.1\r\nHost: localhost\r\nX : y\r\n\r\n', 400],
  ])('%s is refused as a problem, and the connection closed', async (_, bytes, status) => {
    await open()
    const answer = await sendRaw(host.url, bytes, { whole: false })
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [^]*application/problem\\+json`))
    expect(answer).toContain('Connection: close')
    expect(host.lines).toEqual([expect.objectContaining({ event: 'refused', status })])
  })

  const hurried = { head: 60, request: 120, look: 20 }

  it('is too slow to say what it wants is not waited for', async () => {
    await open({ limits: hurried })
    const answer = await sendRaw(host.url, 'GET / HTTP/1.1\r\nHost: localh', { whole: false })
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('is too slow to send its body is not waited for', async () => {
    await open({ limits: hurried })
    const head = `POST /api/citizen-searches HTTP/1.1\r\nHost: localhost\r\n${headers.person}: caseworker\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{`
    expect(await sendRaw(host.url, head, { whole: false })).toMatch(/^HTTP\/1\.1 408 /)
    expect(host.lines.filter(({ event }) => event === 'surprise')).toEqual([])
  })

  it('takes too long to answer is answered that nothing is known', async () => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => (letGo = resolve))
    await open({
      limits: { answer: 50 },
      wrap: (store) => ({ ...store, read: (work) => held.then(() => store.read(work)) }),
    })
    const response = await fetch(`${host.url}/api/me`, { headers: asCaseworker })
    letGo()
    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toMatch(/^\d+$/)
    expect(await response.json()).toMatchObject({ type: 'urn:rettidig:problem:away' })
  })
})

it('an asker who goes away while sending is no surprise', async () => {
  await open()
  const head = `POST /api/citizen-searches HTTP/1.1\r\nHost: localhost\r\n${headers.person}: caseworker\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{`
  await sendRaw(host.url, head, { whole: false, leave: true })
  const requests = () => host.lines.filter(({ event }) => event === 'request')
  await expect.poll(requests).toEqual([expect.objectContaining({ status: null, cutShort: true })])
  await host.stop()
  expect(host.lines.map(({ event }) => event)).not.toContain('surprise')
})
