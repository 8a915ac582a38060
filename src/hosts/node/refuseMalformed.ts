import { type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { RunningRequests } from './followRequests'
import type { Log } from './log'

const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** Answers what is no HTTP, too large a head, or too slow to arrive, and closes the connection. */
export function refuseMalformed(server: Server, running: RunningRequests, log: Log): void {
  server.on('clientError', (error: NodeJS.ErrnoException, stream) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server of HTTP has sockets
    const socket = stream as Socket
    const begun = running.answerOn(socket)?.headersSent ?? false
    if (error.code === 'ECONNRESET' || !socket.writable || begun) return void socket.destroy()
    const status = statuses[error.code ?? ''] ?? 400
    log({ level: 'info', event: 'refused', status, code: error.code ?? '' })
    socket.end(answer(status))
  })
}

function answer(status: number): string {
  const title = STATUS_CODES[status] ?? ''
  const body = JSON.stringify({ type: 'about:blank', title, status, detail: title })
  return [
    `HTTP/1.1 ${status} ${title}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}
