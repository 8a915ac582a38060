import type { ConversationStatus } from '../law/caseFile'
import type { Conversation } from './conversation'
import type { Instant } from './instant'

/** Somebody or something that can only be in one talk at a time. */
export type Resource =
  | { readonly kind: 'caseworker'; readonly id: string }
  | { readonly kind: 'citizen'; readonly id: string }
  | { readonly kind: 'room'; readonly id: string }

/** A time when a resource is taken, and by which talk. The end is not part of it. */
export interface Occupied {
  readonly resource: Resource
  readonly start: Instant
  readonly end: Instant
  readonly conversation: string
}

/** A cancelled talk gives its time back; every other status occupies it. */
export function occupiesTime(status: ConversationStatus): boolean {
  return status !== 'cancelled'
}

/** Whom and what a talk keeps busy. */
export function resourcesOf(conversation: Conversation): Resource[] {
  const people: Resource[] = [
    { kind: 'caseworker', id: conversation.caseworker },
    ...(conversation.guest === null
      ? []
      : [{ kind: 'caseworker' as const, id: conversation.guest }]),
    { kind: 'citizen', id: conversation.citizen },
  ]
  return conversation.meeting.kind === 'room'
    ? [...people, { kind: 'room', id: conversation.meeting.room }]
    : people
}

/** Half-open spans: a talk that ends at nine and one that begins at nine do not overlap. */
export function overlap(
  a: { readonly start: Instant; readonly end: Instant },
  b: { readonly start: Instant; readonly end: Instant },
): boolean {
  return a.start < b.end && b.start < a.end
}
