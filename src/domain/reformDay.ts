import type { Basis } from '../law/assessment'
import { addDays, type CalendarDate } from '../law/calendarDate'
import { lawChanges } from '../law/lawChanges'
import type { Source } from '../law/rule'
import { isSupported, supportedDates } from '../law/supportedDates'
import type { Text } from '../law/text'

/** The days a rule begins or ends on a calendar, in order. A new name for an authority is no reform. */
export function reformDays(basis: Basis): readonly CalendarDate[] {
  const { from, to } = supportedDates
  const changes = lawChanges(basis, { after: from, to }).filter(
    ({ kind }) => kind !== 'beside-rules',
  )
  return [...new Set(changes.map(({ on }) => on))].filter((day) => isSupported(addDays(day, -1)))
}

/** The next such day; the last one when none is known to come. */
export function reformDay(basis: Basis, today: CalendarDate): CalendarDate {
  const days = reformDays(basis)
  const day = days.find((coming) => coming > today) ?? days.at(-1)
  if (day === undefined) throw new Error(`The ${basis} law never changes`)
  return day
}

/** The day a reform day is compared with. */
export function dayBefore(day: CalendarDate): CalendarDate {
  return addDays(day, -1)
}

/** What a calendar changes on a day without a rule of its own. */
export function changesBeside(
  basis: Basis,
  on: CalendarDate,
): readonly { readonly text: Text; readonly sources: readonly Source[] }[] {
  return lawChanges(basis, { after: dayBefore(on), to: on }).flatMap((change) =>
    change.kind === 'beside-rules' ? [{ text: change.text, sources: change.sources }] : [],
  )
}
