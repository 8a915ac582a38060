import type { Instant } from './instant'
import type { MessageContent } from './messageContent'
import type { MessageSubject } from './messageSubject'

/** The ways out of the house. */
export const channels = ['national-record', 'digital-post', 'letter', 'text-message'] as const
export type Channel = (typeof channels)[number]

/** What is told of a talk itself. */
export const talkNews = ['booked', 'changed', 'cancelled'] as const
export type TalkNews = (typeof talkNews)[number]

/** What is told of a talk the citizen may book alone: that it may be, and no longer. */
export const selfBookingNews = ['invited', 'taken-over'] as const
export type SelfBookingNews = (typeof selfBookingNews)[number]

/** What a message tells. */
export const messageKinds = [...talkNews, 'reminder', ...selfBookingNews] as const
export type MessageKind = (typeof messageKinds)[number]

export const messageStates = ['waiting', 'sent', 'refused', 'stopped'] as const
export type MessageState = (typeof messageStates)[number]

/** Why a message is not to be sent any more. */
export const stopReasons = [
  'talk-changed',
  'talk-cancelled',
  'too-late',
  /** The citizen booked alone. */
  'self-booked',
  'taken-over',
  /** The talk the citizen could book is no longer asked for. */
  'settled',
  /** The citizen is no longer the authority’s. */
  'moved-away',
  /** The same was sent again. */
  'sent-again',
] as const
export type StopReason = (typeof stopReasons)[number]

/** One message about one talk, or that one may be booked, kept in the same breath as what it tells. */
export interface Message {
  /** Its request id too: a receiver that is sent it twice takes it once. At most 46 characters. */
  readonly id: string
  /** Ids of the authority that sends it, and of whom it is about. */
  readonly authority: string
  readonly citizen: string
  readonly about: MessageSubject
  readonly channel: Channel
  readonly what: MessageKind
  /** As it stood when it was made; never altered. */
  readonly content: MessageContent
  readonly madeAt: Instant
  readonly notBefore: Instant
  /** From then on it is of no use; null when it always is. */
  readonly notAfter: Instant | null
  readonly state: MessageState
  /** The receiver’s words of a refused one, a `StopReason` of a stopped one; else null. */
  readonly reason: string | null
  /** How often it was tried. */
  readonly tries: number
  /** The latest tries, in order of time. */
  readonly attempts: readonly Attempt[]
  /** When it is tried next, if it still waits. */
  readonly nextTry: Instant
  /** Until then nobody but whoever claimed it may send it; null when nobody did. */
  readonly claimedUntil: Instant | null
}

export interface Attempt {
  readonly at: Instant
  readonly outcome: Delivery['is']
}

/** What came of one try. */
export type Delivery =
  /** Taken now, or there already: the receiver knew its id. */
  | { readonly is: 'accepted' | 'known' }
  /** Never to be taken as it is, in the receiver’s words. */
  | { readonly is: 'refused'; readonly words: string }
  /** Nobody answered, or not now: it may have been taken all the same. */
  | { readonly is: 'unanswered' }
