import type { CalendarDate } from '../../law/calendarDate'
import type { PlanFacts } from './planEntry'
import type { ProviderPeriod } from './provider'
import { providersOf } from './providersOf'

/** The authority's provider of that id, if it works with the citizen that day; null when it does not. */
export function providerOn(
  plan: Pick<PlanFacts, 'providers'>,
  id: string,
  authority: string,
  on: CalendarDate,
): ProviderPeriod | null {
  const found = providersOf(plan).find((row) => row.id === id && row.authority === authority)
  const works = found && found.from <= on && (found.to === null || on <= found.to)
  return works ? found : null
}
