/** What can be wrong after the races. */
export type FaultKind =
  /** Somebody or something is in two talks at once. */
  | 'double-booked'
  /** What is said to be occupied is not what the talks say. */
  | 'occupied-wrongly'
  /** Something that was answered for is not kept, or is kept otherwise. */
  | 'lost'
  /** Something is kept that nobody asked for. */
  | 'unasked'
  /** One request was answered in two ways. */
  | 'answered-otherwise'
  /** A request was never settled. */
  | 'unanswered'
  /** A time was refused over one that does not touch it. */
  | 'needless-refusal'
  /** The host was surprised, or its database found a ring of waiting. */
  | 'surprise'
  | 'deadlock'

export interface Fault {
  readonly kind: FaultKind
  readonly about: string
}
