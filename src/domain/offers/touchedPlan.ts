import type { PlanFacts } from './planEntry'

/** The offers and months that are otherwise in one state of a plan than in the other. */
export function touchedPlan(state: PlanFacts, other: PlanFacts): PlanFacts {
  return {
    offers: state.offers.filter((offer) => !other.offers.includes(offer)),
    ordinaryHours: state.ordinaryHours.filter((row) => !other.ordinaryHours.includes(row)),
  }
}
