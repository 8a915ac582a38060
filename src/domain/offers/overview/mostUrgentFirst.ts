import { inDanishOrder } from '../../danishOrder'
import { obligationStates } from './obligationState'
import type { OverviewCitizen } from './overviewCitizen'

/**
 * The overdue first, then by the day an offer must have begun by; those the plan does not help before
 * the others of that day.
 */
export function mostUrgentFirst(one: OverviewCitizen, other: OverviewCitizen): number {
  return (
    obligationStates.indexOf(one.state) - obligationStates.indexOf(other.state) ||
    (one.dueBy ?? '').localeCompare(other.dueBy ?? '') ||
    Number(one.foreseenOn !== null) - Number(other.foreseenOn !== null) ||
    inDanishOrder(one.citizen.name, other.citizen.name) ||
    one.citizen.id.localeCompare(other.citizen.id)
  )
}
