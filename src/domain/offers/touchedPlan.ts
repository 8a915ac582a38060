import type { PlanFacts } from './planEntry'
import { providersOf } from './providersOf'

/** The offers, months and providers that are otherwise in one state of a plan than in the other. */
export function touchedPlan(state: PlanFacts, other: PlanFacts): PlanFacts {
  const others = providersOf(other)
  const providers = providersOf(state).filter((row) => !others.includes(row))
  return {
    offers: state.offers.filter((offer) => !other.offers.includes(offer)),
    ordinaryHours: state.ordinaryHours.filter((row) => !other.ordinaryHours.includes(row)),
    ...(providers.length > 0 && { providers }),
  }
}
