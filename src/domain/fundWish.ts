import { assess } from '../law/assess'
import type { CalendarDate } from '../law/calendarDate'
import type { CaseFile } from '../law/caseFile'
import type { JournalEntry } from './journalEntry'

/**
 * Whether the citizen wishes the fund to take part in a talk of the job centre: what was answered,
 * by whom it was registered and when. `attends` is null while nobody has asked.
 */
export interface FundWish {
  /** The number of the talk the law lets the citizen choose for. */
  readonly number: number
  readonly attends: boolean | null
  readonly by: string | null
  readonly at: string | null
}

/** Null where the law has no talk that the citizen can wish the fund to. */
export function fundWishOf(
  caseFile: CaseFile,
  journal: readonly JournalEntry[],
  today: CalendarDate,
): FundWish | null {
  const requiredIf = (fundAttendsFourth: boolean) =>
    assess({ ...caseFile, choices: { fundAttendsFourth } }, today, 'enacted').conversations.required
  const without = requiredIf(false)
  const wished = requiredIf(true).find(
    ({ number, invited }) =>
      invited.includes('fund') &&
      !without.some((row) => row.number === number && row.invited.includes('fund')),
  )
  const attends = caseFile.choices.fundAttendsFourth
  // Nobody asks about a talk that is over.
  const over = wished?.status === 'held' || wished?.status === 'waived'
  if (!wished || (over && attends === null)) return null
  const entry = journal.findLast(({ what }) => what === 'fund-wish-registered')
  return {
    number: wished.number,
    attends,
    by: entry?.by ?? null,
    at: entry?.at ?? null,
  }
}
