import type { CalendarDate } from '../../law/calendarDate'
import { employerCheckIds, type EmployerCheckId } from '../../law/offers/employerChecks'
import type { OfferTicks } from './offer'

/** Nobody has seen that anything holds. */
export const noTicks: OfferTicks = { ratio: null, extra: null }

/** The ticks after somebody said what holds: what was ticked before stays whose it was. */
export function ticksAfter(
  before: OfferTicks,
  ticked: Readonly<Record<EmployerCheckId, boolean>>,
  now: { readonly by: string; readonly on: CalendarDate },
): OfferTicks {
  const after = { ...before }
  for (const id of employerCheckIds) after[id] = ticked[id] ? (before[id] ?? now) : null
  return after
}
