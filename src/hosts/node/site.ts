import { AsyncLocalStorage } from 'node:async_hooks'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { createApi } from '../../api/createApi'
import type { Dependencies } from '../../api/dependencies'
import { problemAnswer, problemResponse } from '../../api/problemAnswer'
import { headers } from '../../contract/headers'
import { apiRoutes } from './apiRoutes'
import { hostProblem } from './hostProblem'
import { knownHost } from './knownHost'
import type { Limits } from './limits'
import type { Arrival } from './listen'
import type { Log } from './log'
import { mayPlay } from './mayPlay'
import { programRoutes } from './programRoutes'
import type { Program } from './readProgram'
import { securityHeaders } from './securityHeaders'
import { surpriseForLog } from './surpriseForLog'

/** What a site is made of. */
export interface SiteParts extends Pick<
  Dependencies,
  'store' | 'now' | 'newId' | 'address' | 'outside'
> {
  readonly ready: () => Promise<boolean>
  readonly program: Program
  readonly limits: Limits
  readonly log: Log
  /** The address it listens at, in numbers. */
  readonly bound: string
  /** Where people find it, when a server with TLS stands in front. */
  readonly publicAddress: URL | null
  /** Whether everybody who reaches it may be any person of the demonstration. */
  readonly demonstrationPeople: boolean
}

/** The program and the API at one address, as one function from request to response. */
export function createSite(parts: SiteParts) {
  const { bound, publicAddress, log } = parts
  const arrivals = new AsyncLocalStorage<Arrival>()
  const plays = () => {
    const arrival = arrivals.getStore()
    return arrival !== undefined && mayPlay(arrival.incoming, parts)
  }
  const report = (surprise: unknown) => {
    const arrival = arrivals.getStore()
    if (arrival?.incoming.errored) return
    log({ level: 'error', event: 'surprise', id: arrival?.id, ...surpriseForLog(surprise) })
  }
  const api = createApi({
    ...parts,
    report,
    whoIs: async (request) => (plays() ? request.headers.get(headers.person) : null),
  })

  const site = new Hono()
  site.use(securityHeaders({ behindTls: publicAddress?.protocol === 'https:' }))
  site.use(async (context, next) =>
    isForUs(context.req.url, arrivals.getStore()) ? next() : misdirected(),
  )
  site.route('/', apiRoutes({ ...parts, api, plays }))
  site.route('/', programRoutes(parts.program))
  site.onError((surprise) => {
    if (surprise instanceof HTTPException) return surprise.getResponse()
    report(surprise)
    return problemResponse(problemAnswer('failure'))
  })
  return async (request: Request, arrival: Arrival): Promise<Response> =>
    arrivals.run(arrival, () => site.fetch(request))

  /** By the header and by the address, which may name another host of its own. */
  function isForUs(url: string, arrival: Arrival | undefined): boolean {
    const publicName = publicAddress?.hostname ?? null
    return [arrival?.incoming.headers.host, new URL(url).host].every((host) =>
      knownHost(host, { bound, publicName }),
    )
  }
}

function misdirected(): Response {
  return hostProblem(421, {
    title: 'Misdirected Request',
    detail: 'This server is not known by that name.',
  })
}
