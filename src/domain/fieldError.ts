import type { NearestTimes } from './nearestTimes'

/** What is wrong with one field. The screen words the code; `pointer` is RFC 6901 into the request body. */
export interface FieldError {
  readonly pointer: string
  readonly code: FieldErrorCode
  /** In a file: the line, counted from 1, where it is known. */
  readonly line?: number
  /** Of a time the clock skips: the times of day on either side. */
  readonly nearest?: NearestTimes
}

export type FieldErrorCode =
  | 'required'
  | 'too-long'
  | 'invalid'
  | 'in-the-past'
  | 'in-the-future'
  | 'host-not-allowed'
  | 'link-in-use'
  | 'outside-day'
  | 'public-holiday'
  | 'no-such-time'
  | 'ambiguous-time'
  | 'unknown-requirement'
  | 'end-before-start'
  | 'too-many-minutes'
  | 'wish-missing'
  | 'against-wish'
  | 'reason-missing'
  | 'meeting-does-not-fit'
  | 'unknown-room'
  | 'unknown-caseworker'
  | 'unknown-guest'
  | 'not-yet-held'
  | 'before-talk'
  | 'not-now'
  | 'unchanged'
  | 'unknown-period'
  | 'unknown-municipality'
  | 'unknown-fund'
  | 'not-yours'
  | 'invalid-number'
  | 'not-fictitious'
  | 'number-known'
  | 'before-birth'
  | 'before-benefit'
  | 'outside-benefit'
  | 'period-ends-early'
  | 'overlaps'
  | 'group-does-not-fit'
  | 'unknown-exemption'
  | 'exemption-ends-early'
  | 'after-known-end'
  | 'same-day'
  | 'not-a-calendar'
  | 'unreadable-line'
  | 'unknown-repeat'
  | 'too-many'
  | 'not-self-bookable'
  | 'deadline-too-soon'
  | 'deadline-after-due'
