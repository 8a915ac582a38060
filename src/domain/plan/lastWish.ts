import type { CalendarDate } from '../../law/calendarDate'
import type { Form } from '../../law/caseFile'
import type { Conversation } from '../conversation'
import { dateOf } from '../instant'

/** The form a citizen asked for last, and when: where the day was not written down, no later than this. */
export interface LastWish {
  readonly form: Form
  readonly on: CalendarDate
}

/** Null when no talk says a wish. Never later than `today`: a wish for a talk to come has been said. */
export function lastWish(
  conversations: readonly Conversation[],
  today: CalendarDate,
): LastWish | null {
  const wishes = conversations.flatMap(({ wish, start }) => {
    if (!wish) return []
    const on = wish.on ?? dateOf(start)
    return [{ form: wish.form, on: on < today ? on : today }]
  })
  return wishes.toSorted((one, other) => one.on.localeCompare(other.on)).at(-1) ?? null
}
