import type { z } from 'zod'
import { headers } from '../contract/headers'
import type { Immutable } from '../contract/immutable'
import type { Operation } from '../contract/operation'
import { problem, settles } from '../contract/problem'
import { ApiProblem } from './apiProblem'
import { apiAddress, mayBodyLeave, somebodyAnswers } from './connection'
import { NoAnswer } from './noAnswer'
import { rememberedPerson } from './person'

/** What an operation is asked with: only what its contract knows. */
export interface Asking<O extends Operation> {
  readonly params?: z.input<O['params']>
  readonly query?: z.input<O['query']>
  readonly body?: O['body'] extends z.ZodType ? Immutable<z.input<O['body']>> : never
  /** Commands and changes: made once, when the form opens, and sent again unchanged. */
  readonly requestId?: string
  /** Who asks, when that was settled earlier than now. */
  readonly person?: string | null
  /** Changes: the version last seen. */
  readonly version?: number
  readonly signal?: AbortSignal
}

export type AnswerTo<O extends Operation> = Immutable<z.output<O['answer']['body']>>

/** Longest wait for an answer, in milliseconds. */
const patience = 10_000

/**
 * Asks the API. Throws `ApiProblem` when it refuses, and `NoAnswer` when nobody answered as
 * promised, which an answer of another media type or shape also is.
 */
export async function call<O extends Operation>(
  operation: O,
  asking: Asking<O>,
): Promise<AnswerTo<O>> {
  const response = await send(operation, asking)
  const type = response.headers.get('Content-Type') ?? ''
  const said = await read(response)
  if (type.startsWith('application/problem+json')) {
    const parsed = problem.safeParse(said)
    if (parsed.success && settles(parsed.data.type)) throw new ApiProblem(parsed.data)
    throw new NoAnswer(`a problem that settles nothing: ${response.status}`, {
      retryAfter: secondsIn(response.headers.get('Retry-After')) * 1000,
    })
  }
  if (response.status !== operation.answer.status || !type.startsWith('application/json'))
    throw new NoAnswer(`${response.status} ${type}`)
  const parsed = operation.answer.body.safeParse(said)
  if (!parsed.success) throw new NoAnswer(parsed.error.message)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by the operation's own schema
  return parsed.data as AnswerTo<O>
}

async function send<O extends Operation>(
  operation: O,
  { params, query, body, requestId, version, signal, person = rememberedPerson() }: Asking<O>,
): Promise<Response> {
  await somebodyAnswers()
  if (body !== undefined && !(await mayBodyLeave())) throw new NoAnswer('nobody is there')
  const timeout = AbortSignal.timeout(patience)
  try {
    return await fetch(apiAddress + addressOf(operation, params ?? {}, query ?? {}), {
      method: operation.method,
      cache: 'no-store',
      headers: {
        Accept: 'application/json, application/problem+json',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(person !== null && { [headers.person]: person }),
        ...(requestId !== undefined && { [headers.requestId]: requestId }),
        ...(version !== undefined && { [headers.ifMatch]: `"${version}"` }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
  } catch (cause) {
    throw new NoAnswer('the request was not answered', { cause })
  }
}

async function read(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch (cause) {
    throw new NoAnswer('the answer could not be read', { cause })
  }
}

/** The whole seconds a header asks for; at most a minute is waited. */
function secondsIn(header: string | null): number {
  const seconds = Number(header)
  return Number.isInteger(seconds) ? Math.min(Math.max(seconds, 0), 60) : 0
}

function addressOf(
  { path }: Operation,
  params: Record<string, unknown>,
  query: Record<string, unknown>,
): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  )
  const search = new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  ).toString()
  return search === '' ? filled : `${filled}?${search}`
}
