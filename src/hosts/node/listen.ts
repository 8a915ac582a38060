import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { followRequests } from './followRequests'
import { hostProblem } from './hostProblem'
import type { Limits } from './limits'
import type { Log } from './log'
import { refuseMalformed } from './refuseMalformed'

/** What a request came with beside itself. */
export interface Arrival {
  readonly incoming: IncomingMessage
  readonly id: string
}

export interface Listening {
  readonly port: number
  /** Takes no new connection, lets what is running end, and cuts off what takes too long. */
  readonly stop: () => Promise<void>
}

/** Serves HTTP at an address until it is stopped. */
export async function listen(
  given: {
    readonly bound: string
    readonly port: number
    readonly limits: Limits
    readonly log: Log
  },
  answer: (request: Request, arrival: Arrival) => Response | Promise<Response>,
): Promise<Listening> {
  const { bound, port, limits, log } = given
  const listener = getRequestListener(
    (request, env) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- HTTP/2 is not served
      const incoming = env.incoming as IncomingMessage
      return answer(request, { incoming, id: running.idOf(incoming) })
    },
    {
      hostname: bound,
      errorHandler: () => unreadable(),
    },
  )
  const server = createServer(
    {
      maxHeaderSize: limits.headBytes,
      headersTimeout: limits.head,
      requestTimeout: limits.request,
      connectionsCheckingInterval: limits.look,
      keepAliveTimeout: limits.idle,
      // A missing Host is refused like any other that is not ours.
      requireHostHeader: false,
    },
    (incoming: IncomingMessage, outgoing: ServerResponse) => void listener(incoming, outgoing),
  )
  const running = followRequests(server, log)
  refuseMalformed(server, running, log)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, bound, resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), limits.stop)
        server.close(() => {
          clearTimeout(cut)
          resolve()
        })
        for (const response of running.all()) {
          response.shouldKeepAlive = false
          // Headers that were sent already promised to keep the connection.
          response.once('close', () => server.closeIdleConnections())
        }
      }),
  }
}

function unreadable(): Response {
  return hostProblem(400, {
    title: 'Bad Request',
    detail: 'The request could not be read.',
  })
}
