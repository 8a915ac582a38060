import type { PlannedTalk } from '../contract/talkPlan'
import type { CitizenToPlan } from './citizensToPlan'

/** What a talk of a plan is required for, as the contract shows it. */
export function requiredView(
  { citizen, requirement, recommended }: CitizenToPlan,
  today: string,
): PlannedTalk['required'] {
  const { number, kind, from, dueBy } = requirement
  // Those after the first six months are counted anew, and booked under no number.
  const counted = citizen.assessment.conversations.required.includes(requirement)
  return { number: counted ? number : null, kind, from, dueBy, recommended, overdue: dueBy < today }
}
