import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Log } from './log'
import { routeOf } from './routeOf'

/** The requests a server is answering. */
export interface RunningRequests {
  readonly idOf: (request: IncomingMessage) => string
  /** The answer under way on a connection, if any. */
  readonly answerOn: (socket: Socket) => ServerResponse | undefined
  readonly all: () => Iterable<ServerResponse>
}

/** Gives every request an id, which its answer carries, and logs it when it has ended. */
export function followRequests(server: Server, log: Log): RunningRequests {
  const ids = new WeakMap<IncomingMessage, string>()
  const running = new Set<ServerResponse>()

  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const id = crypto.randomUUID()
    const started = performance.now()
    const { socket } = request
    const before = socket.bytesWritten
    ids.set(request, id)
    running.add(response)
    response.setHeader('X-Request-Id', id)
    response.once('close', () => {
      running.delete(response)
      const whole = response.writableFinished
      const status = response.headersSent ? response.statusCode : null
      log({
        level: status !== null && status >= 500 ? 'error' : 'info',
        event: 'request',
        id,
        method: request.method,
        route: routeOf(request.url ?? ''),
        status,
        ms: Math.round(performance.now() - started),
        bytes: socket.bytesWritten - before,
        ...(!whole && { cutShort: true }),
      })
    })
  })

  return {
    idOf: (request) => ids.get(request) ?? '',
    answerOn: (socket) => [...running].find(({ req }) => req.socket === socket),
    all: () => running,
  }
}
