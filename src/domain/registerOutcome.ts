import type { Form } from '../law/caseFile'
import type { Absence } from './absence'
import type { Agreement } from './agreement'
import { agreementErrors } from './agreementErrors'
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
  /** Why the citizen did not come; left out when no lawful reason is known. */
  readonly excuse?: Absence['excuse'] | undefined
}

export type OutcomeAnswer =
  | { readonly ok: true; readonly conversation: Conversation }
  | { readonly ok: false; readonly refusal: Refusal }

export interface OutcomeContext {
  readonly by: string
  readonly now: Instant
  /** Id of the fund to be told of an absence; null when there is none. */
  readonly fund: string | null
}

/** The talk with its outcome. Held and missed can be said once it has begun; cancelled at any time. */
export function registerOutcome(
  conversation: Conversation,
  request: OutcomeRequest,
  context: OutcomeContext,
): OutcomeAnswer {
  if (conversation.status !== 'booked')
    return { ok: false, refusal: { kind: 'wrong-status', status: conversation.status } }
  if (request.status !== 'cancelled' && context.now < conversation.start)
    return invalid([{ pointer: '/status', code: 'not-yet-held' }])
  if (request.status === 'cancelled' && request.cancelledBy === null)
    return invalid([{ pointer: '/cancelledBy', code: 'required' }])
  if (needsReason(request)) return invalid([{ pointer: '/note', code: 'reason-missing' }])
  const held = request.status === 'held'
  const agreements = held ? (request.agreements ?? []) : []
  const errors = agreementErrors(agreements, dateOf(conversation.start))
  if (errors.length > 0) return invalid(errors)
  const outcome: Outcome = {
    status: request.status,
    cancelledBy: request.status === 'cancelled' ? request.cancelledBy : null,
    note: request.note,
    form: held ? (request.form ?? conversation.form) : null,
    agreements,
    afterwards: null,
    absence: request.status === 'missed' ? absenceOf(request.excuse ?? null, context) : null,
    registeredBy: context.by,
    registeredAt: context.now,
  }
  const { version } = conversation
  return {
    ok: true,
    conversation: { ...conversation, version: version + 1, status: request.status, outcome },
  }
}

/**
 * The talk as it was before its outcome was registered: booked again. One that was entered afterwards
 * had never been booked: it is called off, and counts for nothing.
 * What has left the house cannot be taken back: a notice that was sent stands in the way.
 */
export function undoOutcome(conversation: Conversation): OutcomeAnswer {
  if (conversation.outcome === null)
    return { ok: false, refusal: { kind: 'wrong-status', status: conversation.status } }
  if (conversation.outcome.absence?.notice?.sent)
    return { ok: false, refusal: { kind: 'notice-sent' } }
  const { version, outcome } = conversation
  const status = outcome.afterwards === null ? 'booked' : 'cancelled'
  return {
    ok: true,
    conversation: { ...conversation, version: version + 1, status, outcome: null },
  }
}

/** A cancellation says why, and so does an excuse the list does not know. */
function needsReason({ status, note, excuse }: OutcomeRequest): boolean {
  return note === '' && (status === 'cancelled' || (status === 'missed' && excuse === 'other'))
}

function absenceOf(excuse: Absence['excuse'], { fund }: OutcomeContext): Absence {
  const notice = excuse === null && fund !== null ? { fund, sent: null, answer: null } : null
  return { excuse, decision: null, notice }
}

function invalid(errors: readonly FieldError[]): OutcomeAnswer {
  return { ok: false, refusal: { kind: 'invalid', errors } }
}
