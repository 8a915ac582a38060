import type { Operation } from '../contract/operation'
import type { Draft, RememberedAnswer, View } from '../store/store'
import { answerKey } from './answerKey'
import type { Answered, Asked, Handler } from './asked'
import type { Dependencies, Outside } from './dependencies'
import { problemAnswer, problemResponse } from './problemAnswer'
import { readRequest, type ReadRequest } from './readRequest'

/**
 * Answers one operation: who asks, what is asked, one transaction, one response. A command that
 * was answered before is answered the same again, without happening again.
 */
export async function answerOperation<O extends Operation>(
  operation: O,
  handler: Handler<O>,
  dependencies: Dependencies,
  request: Request,
  params: Record<string, string>,
): Promise<Response> {
  const { store, now, newId, address, outside = nobody } = dependencies
  const who = operation.anybody ? anybody : await dependencies.whoIs(request)
  if (who === null) return notIdentified()
  const read = await readRequest(operation, request, params)
  const answer = async (kept: View | Draft, onceOnly: OnceOnly = (respond) => respond()) => {
    const asker = operation.anybody ? {} : await identify(who, kept)
    if (asker === null) return notIdentified()
    if (!read.ok) return problemResponse(read.problem)
    const whole = { ...asker, ...read.request, now: now(), newId, address, outside }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each part was parsed by the operation's own schema
    const asked = whole as unknown as Asked<O>
    return onceOnly(async () =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a draft is given to every operation but questions, below
      respond(operation, await handler(asked, kept as Parameters<Handler<O>>[1])),
    )
  }
  // Nobody is told what is wrong with a request before it is known who asks.
  if (operation.kind === 'question' || !read.ok) return store.read(answer)
  if (operation.kind === 'disclosure' || operation.kind === 'typing') return store.write(answer)
  const { request: once } = read
  return store.write((draft) => answer(draft, (work) => answerOnce(draft, who, once, work)))
}

/** The requests of those who need not say who they are are told apart by id and address alone. */
const anybody = 'anybody'

const nobody: Outside = { channels: [], staged: false }

type OnceOnly = (respond: () => Promise<Response>) => Promise<Response>

function notIdentified(): Response {
  return problemResponse(problemAnswer('not-identified'))
}

async function identify(
  id: string,
  view: View,
): Promise<Pick<Asked<Operation>, 'person' | 'authority'> | null> {
  const person = await view.person(id)
  const authority = person && (await view.authority(person.authority))
  return person && authority ? { person, authority } : null
}

function respond<O extends Operation>(operation: O, answered: Answered<O>): Response {
  if (!answered.ok) return problemResponse(answered.problem)
  return new Response(JSON.stringify(answered.body), {
    status: operation.answer.status,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      ...(answered.version !== undefined && { ETag: `"${answered.version}"` }),
    },
  })
}

/** Only what succeeded is remembered: what was refused may be tried again with the same id. */
async function answerOnce(
  draft: Draft,
  who: string,
  { requestId, fingerprint }: ReadRequest,
  work: () => Promise<Response>,
): Promise<Response> {
  const key = answerKey(who, requestId)
  const known = await draft.answerTo(key)
  if (known) return known.fingerprint === fingerprint ? again(known) : reused()
  const response = await work()
  if (response.ok) await draft.remember(key, await remembered(response, fingerprint))
  return response
}

async function remembered(response: Response, fingerprint: string): Promise<RememberedAnswer> {
  return {
    fingerprint,
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.clone().text(),
  }
}

function again(known: RememberedAnswer): Response {
  return new Response(known.body, { status: known.status, headers: known.headers })
}

function reused(): Response {
  return problemResponse(problemAnswer('request-id-reused'))
}
