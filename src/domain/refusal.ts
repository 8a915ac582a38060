import type { Why } from '../law/assessment'
import type { Party } from '../law/caseFile'
import type { RuleCitation } from '../law/rule'
import type { Text } from '../law/text'
import type { BookingWarning } from './bookingWarning'
import type { FieldError } from './fieldError'
import type { Resource } from './occupancy'
import type { SettledRequirement } from './settledRequirement'

/** Why something may not be done. A refusal is a value; only surprises are thrown. */
export type Refusal =
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  | {
      readonly kind: 'law-refuses'
      /** The field that would have to change; empty when none would help. */
      readonly pointer: string
      readonly reason: Text
      readonly why: Why
      readonly rules: readonly RuleCitation[]
      /** Whose it is, where it is another party's. */
      readonly turnTo?: Party
    }
  | {
      readonly kind: 'requirement-settled'
      readonly settled: SettledRequirement
      readonly rules: readonly RuleCitation[]
    }
  | {
      readonly kind: 'time-taken'
      readonly clashes: readonly Clash[]
      readonly nextFree: readonly FreeSlot[]
    }
  | { readonly kind: 'needs-acceptance'; readonly warnings: readonly BookingWarning[] }
  | { readonly kind: 'wrong-status'; readonly status: string }
  /** The citizen may book the talk alone: that must be taken over first. */
  | { readonly kind: 'self-booking-open' }
  /** The citizen's fund has been told of the absence: that cannot be taken back. */
  | { readonly kind: 'notice-sent' }
  /** It was booked too long ago to be taken back, or has been changed since. */
  | { readonly kind: 'undo-over' }

/** Who or what is busy, and when: local date and times. Never with whom. */
export interface Clash {
  readonly resource: Resource['kind']
  readonly on: string
  readonly from: string
  readonly to: string
}

export interface FreeSlot {
  readonly on: string
  readonly at: string
}
