import type { z } from 'zod'
import { headers } from '../contract/headers'
import type { Operation } from '../contract/operation'
import { requestIdLength } from '../contract/requestIdLength'
import { problemAnswer, type ProblemAnswer } from './problemAnswer'
import { unkeepable } from './unkeepable'

/** The largest body the API usually reads, in bytes. */
const usualBody = 64 * 1024

export interface ReadRequest {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
  readonly requestId: string | null
  readonly version: number | null
  /** Tells one request from another under the same id, and nothing of what it says. */
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
  const once = operation.kind === 'command' || operation.kind === 'change'
  if (once && !isRequestId(requestId)) return bad('request-id-missing')
  const version = versionOf(request.headers.get(headers.ifMatch))
  if (operation.kind === 'change' && version === null) return bad('version-missing')
  const path = operation.params.safeParse(params)
  if (!path.success || unkeepable(path.data).length > 0) return bad('not-found')
  const search = Object.fromEntries(new URL(request.url).searchParams)
  const query = operation.query.safeParse(search)
  if (!query.success) return invalid(query.error)
  const sent = await readText(operation, request)
  if (!sent.ok) return sent
  const body = readBody(operation, sent.text)
  if (!body.ok) return body
  const url = new URL(request.url)
  const whole = [operation.method, url.pathname, version ?? '', sent.text].join(' ')
  return {
    ok: true,
    request: {
      params: path.data,
      query: query.data,
      body: body.value,
      requestId,
      version,
      fingerprint: await digest(whole),
    },
  }
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

type ReadBody = { ok: true; value: unknown } | { ok: false; problem: ProblemAnswer }

type ReadText = { ok: true; text: string } | { ok: false; problem: ProblemAnswer }

/** The body as text, read only when it is of the right kind and not said to be too large. */
async function readText(
  { body, largestBody = usualBody }: Operation,
  request: Request,
): Promise<ReadText> {
  if (!body) return { ok: true, text: '' }
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) return bad('wrong-media-type')
  if (Number(request.headers.get('Content-Length')) > largestBody) return bad('body-too-large')
  const bytes = await request.arrayBuffer()
  return bytes.byteLength > largestBody
    ? bad('body-too-large')
    : { ok: true, text: new TextDecoder().decode(bytes) }
}

function readBody(operation: Operation, text: string): ReadBody {
  if (!operation.body) return { ok: true, value: null }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return bad('bad-json')
  }
  const parsed = operation.body.safeParse(value)
  if (!parsed.success) return invalid(parsed.error)
  const errors = unkeepable(value).map((pointer) => ({ pointer, code: 'invalid' }))
  return errors.length === 0
    ? { ok: true, value: parsed.data }
    : { ok: false, problem: problemAnswer('invalid', { errors }) }
}

function isRequestId(value: string | null): value is string {
  const { least, most } = requestIdLength
  return value !== null && value.length >= least && value.length <= most
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
  return {
    ok: false,
    problem: problemAnswer('invalid', { errors: error.issues.flatMap(errorsOf) }),
  }
}

/** Each thing wrong with a field as the API tells it. */
export function errorsOf(issue: z.core.$ZodIssue): { pointer: string; code: string }[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: pointerTo([...issue.path, key]), code: 'unknown' }))
  const code = /^[a-z-]+$/.test(issue.message) ? issue.message : 'invalid'
  return [{ pointer: pointerTo(issue.path), code }]
}

/** RFC 6901. */
function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
