import type { CalendarDate } from '../law/calendarDate'
import type { FieldError } from './fieldError'
import { dateOf, type Instant } from './instant'
import type { FollowUp } from './note'

/** What somebody says about following up; null when nothing is to be followed up. */
export interface FollowUpSaid {
  readonly on: CalendarDate
  readonly person: string
  readonly settled?: boolean
}

/**
 * How a note is to be followed up from now on. Errors point at the field: a day that has passed is
 * refused unless it stood there before, and so is somebody who is not at the authority.
 */
export function followUpOf(
  said: FollowUpSaid | null,
  before: FollowUp | null,
  asked: { readonly staff: ReadonlySet<string>; readonly by: string; readonly now: Instant },
):
  | { readonly ok: true; readonly followUp: FollowUp | null }
  | { readonly ok: false; readonly errors: readonly FieldError[] } {
  if (said === null) return { ok: true, followUp: null }
  const { on, person, settled = false } = said
  const errors: FieldError[] = []
  if (on < dateOf(asked.now) && on !== before?.on)
    errors.push({ pointer: '/followUp/on', code: 'in-the-past' })
  if (!asked.staff.has(person))
    errors.push({ pointer: '/followUp/person', code: 'unknown-caseworker' })
  if (errors.length > 0) return { ok: false, errors }
  const done = settled ? (before?.settled ?? { by: asked.by, at: asked.now }) : null
  return { ok: true, followUp: { on, person, settled: done } }
}
