import type { Assessment } from '../law/assessment'
import type { CalendarDate } from '../law/calendarDate'
import type { FieldError } from './fieldError'
import type { Instant } from './instant'
import type { Refusal } from './refusal'
import { selfBookable } from './selfBookable'
import type { SelfBooking } from './selfBooking'
import { selfBookingState } from './selfBookingState'

/** What somebody wants to open, of an authority of that kind. */
export interface SelfBookingRequest {
  readonly requirement: number
  readonly minutes: number
  readonly deadline: CalendarDate
  readonly caseworker: string
}

export interface SelfBookingContext {
  readonly assessment: Assessment
  readonly citizen: string
  readonly authority: string
  readonly party: 'fund' | 'job-centre'
  /** Those the citizen has been given before. */
  readonly before: readonly SelfBooking[]
  readonly by: string
  readonly now: Instant
  readonly newId: string
}

/** A self-booking that is open, or why there may be none. A talk has one at a time. */
export function openSelfBooking(
  { requirement: number, minutes, deadline, caseworker }: SelfBookingRequest,
  { assessment, citizen, authority, party, before, by, now, newId }: SelfBookingContext,
):
  | { readonly ok: true; readonly selfBooking: SelfBooking }
  | { readonly ok: false; readonly refusal: Refusal } {
  const { process } = assessment
  const found = selfBookable(assessment, party).find((row) => row.requirement.number === number)
  if (!process || !found) return invalid([{ pointer: '/requirement', code: 'not-self-bookable' }])
  if (deadline < found.deadline.from)
    return invalid([{ pointer: '/deadline', code: 'deadline-too-soon' }])
  if (deadline > found.deadline.to)
    return invalid([{ pointer: '/deadline', code: 'deadline-after-due' }])
  const open = before.some(
    (row) =>
      row.requirement === number &&
      row.process === process.startedOn &&
      selfBookingState(row, assessment) === 'open',
  )
  if (open) return { ok: false, refusal: { kind: 'self-booking-open' } }
  const { kind } = found.requirement
  return {
    ok: true,
    selfBooking: {
      id: newId,
      version: 1,
      citizen,
      authority,
      party,
      caseworker,
      process: process.startedOn,
      requirement: number,
      kind,
      minutes,
      deadline,
      openedBy: by,
      openedAt: now,
      conversation: null,
      takenOver: null,
    },
  }
}

function invalid(errors: readonly FieldError[]) {
  return { ok: false, refusal: { kind: 'invalid', errors } } as const
}
