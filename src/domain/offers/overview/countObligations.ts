import type { ObligationState } from './obligationState'
import type { OverviewCitizen } from './overviewCitizen'

export type ObligationCounts = Readonly<Record<ObligationState, number>>

/** How many of the citizens stand how with the requirement. */
export function countObligations(rows: readonly OverviewCitizen[]): ObligationCounts {
  const counts = { overdue: 0, near: 0, open: 0, met: 0, waived: 0, none: 0 }
  for (const { state } of rows) counts[state] += 1
  return counts
}
