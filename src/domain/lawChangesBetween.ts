import type { Basis } from '../law/assessment'
import type { CalendarDate } from '../law/calendarDate'
import { citations } from '../law/citations'
import { lawChanges, lawDays, type LawChange } from '../law/lawChanges'
import type { RuleCitation } from '../law/rule'
import { supportedDates } from '../law/supportedDates'

/** What the law says otherwise on `to` than on `from`, day by day, with every rule that is named. */
export interface LawChangesBetween {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly days: readonly { readonly on: CalendarDate; readonly changes: readonly LawChange[] }[]
  readonly rules: Readonly<Record<string, RuleCitation>>
}

/** Without a last day, to the next one the law changes, or as far as it is known. */
export function lawChangesBetween(
  basis: Basis,
  from: CalendarDate,
  until: CalendarDate | null,
): LawChangesBetween {
  const next = lawDays(basis).find((day) => day > from)
  const to = until ?? next ?? supportedDates.to
  const changes = lawChanges(basis, { after: from, to })
  const days = [...new Set(changes.map(({ on }) => on))]
  const named = changes.flatMap((row) =>
    row.kind === 'begins' ? [row.rule, ...row.replaces] : row.kind === 'ends' ? [row.rule] : [],
  )
  return {
    from,
    to,
    days: days.map((on) => ({ on, changes: changes.filter((row) => row.on === on) })),
    rules: citations(named),
  }
}
