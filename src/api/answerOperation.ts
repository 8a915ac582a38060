import type { Operation } from '../contract/operation'
import type { Draft, RememberedAnswer, Store, View } from '../store/store'
import { answerKey } from './answerKey'
import type { Answered, Asked, Handler } from './asked'
import type { Dependencies } from './dependencies'
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
  const { store } = dependencies
  const who = await dependencies.whoIs(request)
  const asker = who === null ? null : await store.read((view) => identify(who, view))
  if (asker === null) return problemResponse(problemAnswer('not-identified'))
  const read = await readRequest(operation, request, params)
  if (!read.ok) return problemResponse(read.problem)
  const { now, newId } = dependencies
  const whole = { ...asker, ...read.request, now: now(), newId }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each part was parsed by the operation's own schema
  const asked = whole as unknown as Asked<O>
  const answer = async (kept: View | Draft) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a draft is given to every operation but questions, below
    respond(operation, await handler(asked, kept as Parameters<Handler<O>>[1]))
  if (operation.kind === 'question') return store.read(answer)
  if (operation.kind === 'disclosure' || operation.kind === 'typing') return store.write(answer)
  const once = { key: answerKey(asker.person.id, read.request.requestId), ...read.request }
  return answerOnce(store, once, answer)
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
function answerOnce(
  store: Store,
  once: { readonly key: string } & ReadRequest,
  work: (draft: Draft) => Promise<Response>,
): Promise<Response> {
  return store.write(async (draft) => {
    const known = await draft.answerTo(once.key)
    if (known) return known.fingerprint === once.fingerprint ? again(known) : reused()
    const response = await work(draft)
    if (response.ok) await draft.remember(once.key, await remembered(response, once.fingerprint))
    return response
  })
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
