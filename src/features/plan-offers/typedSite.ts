import type { PlannedOffer } from '../../contract/offerPlan'
import type { TypedSite } from './planDraft'

/** Where an offer is, as a form begins with it. */
export function typedSite({ employer, responsible, ticks }: PlannedOffer): TypedSite {
  return {
    employer: employer?.id ?? '',
    sought: '',
    responsible: responsible ?? '',
    ticked: { ratio: ticks.ratio !== null, extra: ticks.extra !== null },
  }
}
