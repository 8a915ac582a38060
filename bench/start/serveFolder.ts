import { existsSync, readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A line between browser and server; `null` is as fast as the machine. */
export type Line = { readonly megabits: number; readonly roundTrip: number } | null

export interface ServedFolder {
  readonly address: string
  readonly setLine: (line: Line) => void
  readonly close: () => void
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/**
 * Serves built files compressed, every unknown address as the page, and nothing under `/api`. The
 * line is held here and not in the browser, so that what a service worker fetches is held as well.
 */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  let line: Line = null
  let free = 0
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (/^\/(api|auth)(\/|$)/.test(path)) {
      response.statusCode = 404
      return void response.end()
    }
    const asked = join(folder, path)
    const file = extname(path) !== '' && existsSync(asked) ? asked : join(folder, 'index.html')
    const body = gzipSync(readFileSync(file), { level: 9 })
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
    response.setHeader('Content-Encoding', 'gzip')
    response.setHeader(
      'Cache-Control',
      path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    send(response, body)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = typeof bound === 'object' ? (bound?.port ?? 0) : 0

  /** One answer after the other through the line, each after half a way there and half a way back. */
  function send(response: ServerResponse, body: Buffer): void {
    if (line === null) return void response.end(body)
    const now = performance.now()
    const takes = (body.length * 8) / (line.megabits * 1000)
    free = Math.max(free, now + line.roundTrip) + takes
    setTimeout(() => response.end(body), free - now)
  }

  return {
    address: `http://127.0.0.1:${port}`,
    setLine: (next) => {
      line = next
    },
    close: () => void server.close(),
  }
}
