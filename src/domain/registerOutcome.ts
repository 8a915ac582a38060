import type { Conversation, Outcome } from './conversation'
import type { Instant } from './instant'
import type { Refusal } from './refusal'

export interface OutcomeRequest {
  readonly status: Outcome['status']
  readonly cancelledBy: Outcome['cancelledBy']
  readonly note: string
}

export type OutcomeAnswer =
  | { readonly ok: true; readonly conversation: Conversation }
  | { readonly ok: false; readonly refusal: Refusal }

/** The talk with its outcome. Held and missed can be said once it has begun; cancelled at any time. */
export function registerOutcome(
  conversation: Conversation,
  request: OutcomeRequest,
  context: { readonly by: string; readonly now: Instant },
): OutcomeAnswer {
  if (conversation.status !== 'booked')
    return { ok: false, refusal: { kind: 'wrong-status', status: conversation.status } }
  if (request.status !== 'cancelled' && context.now < conversation.start)
    return invalid('/status', 'not-yet-held')
  if (request.status === 'cancelled' && request.cancelledBy === null)
    return invalid('/cancelledBy', 'required')
  const outcome: Outcome = {
    status: request.status,
    cancelledBy: request.status === 'cancelled' ? request.cancelledBy : null,
    note: request.note,
    registeredBy: context.by,
    registeredAt: context.now,
  }
  const { version } = conversation
  return {
    ok: true,
    conversation: { ...conversation, version: version + 1, status: request.status, outcome },
  }
}

/** The talk as it was before its outcome was registered: booked again. */
export function undoOutcome(conversation: Conversation): OutcomeAnswer {
  if (conversation.outcome === null)
    return { ok: false, refusal: { kind: 'wrong-status', status: conversation.status } }
  const { version } = conversation
  return {
    ok: true,
    conversation: { ...conversation, version: version + 1, status: 'booked', outcome: null },
  }
}

function invalid(pointer: string, code: 'not-yet-held' | 'required'): OutcomeAnswer {
  return { ok: false, refusal: { kind: 'invalid', errors: [{ pointer, code }] } }
}
