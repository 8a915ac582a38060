import { headers } from '../../contract/headers'
import type { FaultKind, StagedFault } from '../../contract/stage'

type Fetch = (request: Request) => Promise<Response>

/** How long a slow and a stalled answer take, in milliseconds. */
const pauses = { slow: 2000, stall: 11_000 }

/**
 * Answers through a staged fault. Whether the API has done what it was asked depends on the kind,
 * as it does on a real line.
 */
export async function faultyAnswer(
  request: Request,
  fetch: Fetch,
  stage: {
    readonly now: () => StagedFault | null
    readonly stage: (fault: StagedFault | null) => void
  },
): Promise<Response> {
  const fault = stage.now()
  const saves = request.headers.has(headers.requestId)
  if (fault === null || (fault.calls === 'saves' && !saves)) return fetch(request)
  if (fault.when === 'once') stage.stage(null)
  return faults[fault.kind](request, fetch)
}

const faults: Record<FaultKind, (request: Request, fetch: Fetch) => Promise<Response>> = {
  slow: async (request, fetch) => {
    await pause(pauses.slow)
    return fetch(request)
  },
  stall: async (request, fetch) => {
    const response = await fetch(request)
    await pause(pauses.stall)
    return response
  },
  refused: async () => Response.error(),
  'lost-call': async (request, fetch) => {
    const text = await request.clone().text()
    if (text !== '') await fetch(cut(request, text.slice(0, text.length / 2)))
    return Response.error()
  },
  'lost-answer': async (request, fetch) => {
    await fetch(request)
    return Response.error()
  },
  html: async (request, fetch) => {
    await fetch(request)
    return new Response('<!doctype html><title>Rettidig</title>', {
      headers: { 'Content-Type': 'text/html' },
    })
  },
  'broken-json': async (request, fetch) => {
    const { status, headers: said } = await fetch(request)
    return new Response('{"id": "', { status, headers: said })
  },
  'too-many': async () => problem(429, { 'Retry-After': '1' }),
  broke: async () => problem(500),
  away: async () => problem(503, { 'Retry-After': '1' }),
}

function cut({ url, method, headers: sent }: Request, body: string): Request {
  return new Request(url, { method, headers: sent, body })
}

function problem(status: number, extra: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title: 'Staged', status }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...extra },
  })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds))
}
