import { serve } from '@hono/node-server'
import { createApi } from '../../src/api/createApi'
import { headers } from '../../src/contract/headers'
import { demonstrationMunicipality } from '../../src/demonstration/demonstrationMunicipality'
import { demonstrationPeople } from '../../src/hosts/demonstrationPeople'
import { contentsOf } from '../../src/store/contents'
import { memoryStore } from '../../src/store/memory'

export interface ApiOnNode {
  readonly address: string
  /** Every call it took, `POST /api/…`. */
  readonly calls: readonly string[]
  readonly close: () => Promise<void>
}

/** The API of the program on Node, at an address of its own, for pages from `origin`. */
export async function apiOnNode(now: string, origin: () => string): Promise<ApiOnNode> {
  const store = memoryStore(contentsOf(demonstrationMunicipality(now.slice(0, 10))))
  const api = createApi({
    store,
    now: () => now,
    newId: () => crypto.randomUUID(),
    address: () => 'http://127.0.0.1',
    whoIs: async (request) => request.headers.get(headers.person),
    report: (surprise) => {
      throw surprise
    },
  })
  const calls: string[] = []

  async function answer(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204 })
    const { pathname } = new URL(request.url)
    calls.push(`${request.method} ${pathname}`)
    return pathname === '/auth/people'
      ? Response.json(await demonstrationPeople(store))
      : api.fetch(request)
  }

  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>(
    (resolve) => {
      const started: ReturnType<typeof serve> = serve(
        {
          hostname: '127.0.0.1',
          port: 0,
          fetch: async (request: Request) => forPagesFrom(origin(), await answer(request)),
        },
        (info) => resolve({ server: started, port: info.port }),
      )
    },
  )
  return {
    address: `http://127.0.0.1:${port}`,
    calls,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Pages of another address may read an answer only when it says so. */
function forPagesFrom(origin: string, response: Response): Response {
  const answered = new Response(response.body, response)
  answered.headers.set('Access-Control-Allow-Origin', origin)
  answered.headers.set('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE')
  answered.headers.set(
    'Access-Control-Allow-Headers',
    `Content-Type, ${headers.person}, ${headers.requestId}, ${headers.ifMatch}`,
  )
  answered.headers.set('Access-Control-Expose-Headers', 'ETag, Retry-After')
  return answered
}
