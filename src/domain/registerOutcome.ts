import type { Form } from '../law/caseFile'
import type { Agreement } from './agreement'
import type { Conversation, Outcome } from './conversation'
import type { FieldError } from './fieldError'
import { dateOf, type Instant } from './instant'
import type { Refusal } from './refusal'

export interface OutcomeRequest {
  readonly status: Outcome['status']
  readonly cancelledBy: Outcome['cancelledBy']
  readonly note: string
  /** How it was held; left out when it was as booked. */
  readonly form?: Form | undefined
  readonly agreements?: readonly Agreement[] | undefined
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
    return invalid([{ pointer: '/status', code: 'not-yet-held' }])
  if (request.status === 'cancelled' && request.cancelledBy === null)
    return invalid([{ pointer: '/cancelledBy', code: 'required' }])
  const held = request.status === 'held'
  const agreements = held ? (request.agreements ?? []) : []
  const errors = agreementErrors(agreements, conversation)
  if (errors.length > 0) return invalid(errors)
  const outcome: Outcome = {
    status: request.status,
    cancelledBy: request.status === 'cancelled' ? request.cancelledBy : null,
    note: request.note,
    form: held ? (request.form ?? conversation.form) : null,
    agreements,
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

/** Nothing is agreed in a talk that was to be done before it. */
function agreementErrors(agreements: readonly Agreement[], { start }: Conversation): FieldError[] {
  return agreements.flatMap(({ by }, index) =>
    by !== null && by < dateOf(start)
      ? [{ pointer: `/agreements/${index}/by`, code: 'before-talk' } as const]
      : [],
  )
}

function invalid(errors: readonly FieldError[]): OutcomeAnswer {
  return { ok: false, refusal: { kind: 'invalid', errors } }
}
