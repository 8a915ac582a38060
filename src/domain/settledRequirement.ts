import type { Assessment, Requirement, Why } from '../law/assessment'
import type { CalendarDate } from '../law/calendarDate'
import type { CaseFile } from '../law/caseFile'

/** A requirement that needs no talk any more, and what fills or waives it. */
export interface SettledRequirement {
  readonly number: number
  readonly status: 'held' | 'booked' | 'waived'
  /** The day of the talk that fills it; null when it is waived. */
  readonly on: CalendarDate | null
  readonly why: Why
  /** Ids of the rules that ask for it, and that waive it. */
  readonly rules: readonly string[]
}

/** The counted requirement with that number, if it is filled or waived; null while it asks for a talk. */
export function settledRequirement(
  number: number,
  { conversations }: CaseFile,
  assessment: Assessment,
): SettledRequirement | null {
  const found = assessment.conversations.required.find((row) => row.number === number)
  if (!found || !isSettled(found)) return null
  const { status, conversation, why, rules } = found
  const on = conversations.find(({ id }) => id === conversation)?.on ?? null
  return { number, status, on, why, rules }
}

function isSettled(
  row: Requirement,
): row is Requirement & { readonly status: SettledRequirement['status'] } {
  return row.status !== 'open' && row.status !== 'overdue'
}
