import type { z } from 'zod'
import { headers } from '../contract/headers'
import type { Operation } from '../contract/operation'
import { problemAnswer, type ProblemAnswer } from './problemAnswer'

/** The largest body the API reads, in bytes. */
const largestBody = 64 * 1024

export interface ReadRequest {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
  readonly requestId: string | null
  readonly version: number | null
  /** Tells one request from another under the same id. */
  readonly fingerprint: string
}

type Read = { ok: true; request: ReadRequest } | { ok: false; problem: ProblemAnswer }

/** Checks a request against its operation: headers, path, query and body. */
export async function readRequest(
  operation: Operation,
  request: Request,
  params: Record<string, string>,
): Promise<Read> {
  const requestId = request.headers.get(headers.requestId)
  if (operation.kind !== 'question' && !isRequestId(requestId)) return bad('request-id-missing')
  const version = versionOf(request.headers.get(headers.ifMatch))
  if (operation.kind === 'change' && version === null) return bad('version-missing')
  const path = operation.params.safeParse(params)
  if (!path.success) return bad('not-found')
  const search = Object.fromEntries(new URL(request.url).searchParams)
  const query = operation.query.safeParse(search)
  if (!query.success) return invalid(query.error)
  const text = operation.body ? await request.text() : ''
  const body = readBody(operation, request, text)
  if (!body.ok) return body
  const url = new URL(request.url)
  const fingerprint = [operation.method, url.pathname, version ?? '', text].join(' ')
  return {
    ok: true,
    request: {
      params: path.data,
      query: query.data,
      body: body.value,
      requestId,
      version,
      fingerprint,
    },
  }
}

type ReadBody = { ok: true; value: unknown } | { ok: false; problem: ProblemAnswer }

function readBody(operation: Operation, request: Request, text: string): ReadBody {
  if (!operation.body) return { ok: true, value: null }
  if (!request.headers.get('Content-Type')?.startsWith('application/json'))
    return bad('wrong-media-type')
  if (text.length > largestBody) return bad('body-too-large')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return bad('bad-json')
  }
  const parsed = operation.body.safeParse(value)
  return parsed.success ? { ok: true, value: parsed.data } : invalid(parsed.error)
}

function isRequestId(value: string | null): value is string {
  return value !== null && value.length >= 8 && value.length <= 255
}

/** An entity tag as the API gives it: the version in quotes. */
function versionOf(tag: string | null): number | null {
  const digits = tag === null ? null : /^"(\d{1,9})"$/.exec(tag)?.[1]
  return digits === null || digits === undefined ? null : Number(digits)
}

function bad(kind: Parameters<typeof problemAnswer>[0]): { ok: false; problem: ProblemAnswer } {
  return { ok: false, problem: problemAnswer(kind) }
}

function invalid(error: z.ZodError): { ok: false; problem: ProblemAnswer } {
  const errors = error.issues.map(({ path, message, code }) => ({
    pointer: path.map((key) => `/${String(key)}`).join(''),
    code: /^[a-z-]+$/.test(message)
      ? message
      : code === 'unrecognized_keys'
        ? 'unknown'
        : 'invalid',
  }))
  return { ok: false, problem: problemAnswer('invalid', { errors }) }
}
