import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { createApi } from '../../api/createApi'
import { headers } from '../../contract/headers'
import { wholeApi } from '../../contract/wholeApi'
import { contentsOf } from '../../store/contents'
import { memoryStore } from '../../store/memory'
import { postgresStore } from '../../store/postgres/postgresStore'
import type { ConformanceCase } from '../../testing/conformance/conformanceCase'
import { conformanceNow, conformanceSeed } from '../../testing/conformance/conformanceSeed'
import { courseOfEvents } from '../../testing/conformance/courseOfEvents'
import { hurdlesOf } from '../../testing/conformance/hurdlesOf'
import { freshDatabase } from '../../testing/freshDatabase'
import { openHost } from '../../testing/openHost'

const cases = [...wholeApi.flatMap(hurdlesOf), ...courseOfEvents]

/** What a server says on every line of HTTP, and a host in the page has nobody to say it to. */
const saidByServers: Readonly<Record<string, string>> = {
  connection: 'whether the line is kept',
  'content-length': 'how long the body on the line is',
  'content-security-policy': 'for the pages of this address',
  'cross-origin-opener-policy': 'for the pages of this address',
  'cross-origin-resource-policy': 'whose pages may load it',
  date: 'when it was sent',
  'keep-alive': 'how long the line is kept',
  'origin-agent-cluster': 'for the pages of this address',
  'permissions-policy': 'for the pages of this address',
  'referrer-policy': 'for the pages of this address',
  'transfer-encoding': 'that the body comes in pieces',
  'x-content-type-options': 'for whoever would guess the media type',
  'x-dns-prefetch-control': 'for the pages of this address',
  'x-download-options': 'for the pages of this address',
  'x-frame-options': 'for the pages of this address',
  'x-permitted-cross-domain-policies': 'for the pages of this address',
  'x-request-id': 'under which id the log has it',
  'x-xss-protection': 'for the pages of this address',
}

interface Told {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** As what it says: in which order its fields stand is nobody’s concern. */
  readonly body: unknown
}

it('the host in the page and the one on Node answer alike, whatever is asked', async () => {
  const inPage = await answersInPage()
  const onNode = await answersOnNode()
  const unlike = cases.flatMap(({ name }, index) =>
    isDeepStrictEqual(onNode[index], inPage[index])
      ? []
      : [{ name, inPage: inPage[index], onNode: onNode[index] }],
  )
  expect(unlike).toEqual([])
  expect(cases.length).toBeGreaterThan(300)
  expect(statusesIn(inPage)).toEqual([
    200, 201, 400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 428,
  ])
}, 120_000)

/** The API as Mock Service Worker hands it what the page asked. */
async function answersInPage(): Promise<Told[]> {
  let made = 0
  const api = createApi({
    store: memoryStore(contentsOf(conformanceSeed)),
    now: () => conformanceNow,
    newId: () => `made-${++made}`,
    address: () => 'https://rettidig.example',
    whoIs: async (request) => request.headers.get(headers.person),
    report: (surprise) => {
      throw surprise
    },
  })
  return answers('http://localhost', (request) => api.fetch(request))
}

/** Over HTTP, from a database of its own. */
async function answersOnNode(): Promise<Told[]> {
  const { store, ready, close } = await postgresStore({ url: await freshDatabase(conformanceSeed) })
  const host = await openHost({ store, ready, now: conformanceNow })
  try {
    return await answers(host.url, fetch)
  } finally {
    await host.stop()
    await close()
  }
}

async function answers(
  address: string,
  fetch: (request: Request) => Promise<Response>,
): Promise<Told[]> {
  const told: Told[] = []
  for (const one of cases) told.push(await send(one, address, fetch))
  return told
}

function statusesIn(told: readonly Told[]): number[] {
  return [...new Set(told.map(({ status }) => status))].toSorted((a, b) => a - b)
}

async function send(
  { method, path, headers: sent, body }: ConformanceCase,
  address: string,
  fetch: (request: Request) => Promise<Response>,
): Promise<Told> {
  const response = await fetch(
    new Request(address + path, { method, headers: sent, ...(body !== undefined && { body }) }),
  )
  const text = await response.text()
  const said: unknown = text === '' ? null : JSON.parse(text)
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => !(name in saidByServers))),
    body: said,
  }
}
