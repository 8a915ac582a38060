import type { Answered, Asked } from '../api/asked'
import { createApi } from '../api/createApi'
import { headers } from '../contract/headers'
import type { Immutable } from '../contract/immutable'
import type { Operation } from '../contract/operation'
import type { Instant } from '../domain/instant'
import { contentsOf, type Seed } from '../store/contents'
import { memoryStore } from '../store/memory'
import type { Store } from '../store/store'
import { answerFaults } from './answerFaults'
import { ToldAnswer } from './toldAnswer'

/** What an operation is asked with. Asked by the default caseworker, with a request id of its own. */
export interface Question<O extends Operation> {
  /** Id of the person who asks; null when nobody has said who they are. */
  readonly as?: string | null
  readonly params?: Asked<O>['params']
  readonly query?: Readonly<Record<string, string | number>>
  /** Anything, when it is not known which operation is asked. */
  readonly body?: Operation extends O ? unknown : Immutable<Asked<O>['body']>
  readonly requestId?: string | null
  readonly version?: number
}

export type AnswerBody<O extends Operation> = Extract<Answered<O>, { readonly ok: true }>['body']

export interface OpenedApi {
  readonly store: Store
  /** Everything the API reported to its host. */
  readonly reports: readonly unknown[]
  readonly setNow: (now: Instant) => void
  /** Sends a real request for an operation. Throws when the answer breaks the contract. */
  readonly ask: <O extends Operation>(
    operation: O,
    question?: Question<O>,
  ) => Promise<ToldAnswer<AnswerBody<O>>>
  /** Sends any request as the default caseworker, unless it says otherwise itself. */
  readonly send: (path: string, init?: RequestInit) => Promise<ToldAnswer<unknown>>
}

/**
 * The API over a memory store, with a fixed clock, ids that count up and the person in a header.
 * No answer may show a citizen's full number, except to who asked for it.
 */
export function openApi(given: {
  readonly now: Instant
  readonly seed: Seed
  readonly wrap?: (store: Store) => Store
}): OpenedApi {
  const { seed, wrap = (store: Store) => store } = given
  let now = given.now
  let made = 0
  let sent = 0
  const reports: unknown[] = []
  const store = memoryStore(contentsOf(seed))
  const api = createApi({
    store: wrap(store),
    now: () => now,
    newId: () => `made-${++made}`,
    address: () => 'https://rettidig.example',
    whoIs: async (request) => request.headers.get(headers.person),
    report: (surprise) => reports.push(surprise),
  })

  async function answer(operation: Operation | null, path: string, init: RequestInit) {
    const request = new Request(`https://rettidig.example${path}`, init)
    const response = await api.fetch(request)
    const text = await response.text()
    const faults = answerFaults(operation, response, text, seed)
    if (faults.length > 0) throw new Error(`${init.method} ${path}: ${faults.join('; ')}`)
    return new ToldAnswer<never>(response, text)
  }

  return {
    store,
    reports,
    setNow: (later) => {
      now = later
    },
    ask: (operation, question = {}) => {
      const requestId = operation.kind === 'question' ? null : `request-${++sent}`
      const init = initOf(operation, { requestId, ...question })
      return answer(operation, addressOf(operation, question), init)
    },
    send: (path, init = {}) => {
      const sender = new Headers(init.headers)
      if (!sender.has(headers.person)) sender.set(headers.person, 'caseworker')
      return answer(null, path, { method: 'GET', ...init, headers: sender })
    },
  }
}

function initOf<O extends Operation>(operation: O, question: Question<O>): RequestInit {
  const { as = 'caseworker', body, requestId, version } = question
  return {
    method: operation.method,
    headers: {
      ...(as !== null && { [headers.person]: as }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(typeof requestId === 'string' && { [headers.requestId]: requestId }),
      ...(version !== undefined && { [headers.ifMatch]: `"${version}"` }),
    },
    body: body === undefined ? null : JSON.stringify(body),
  }
}

function addressOf<O extends Operation>({ path }: O, { params, query }: Question<O>): string {
  const filled = Object.entries(params ?? {}).reduce(
    (address, [name, value]) => address.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  )
  const search = new URLSearchParams(
    Object.entries(query ?? {}).map(([name, value]) => [name, String(value)]),
  )
  return search.size === 0 ? filled : `${filled}?${search.toString()}`
}
