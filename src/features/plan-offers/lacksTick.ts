import type { OfferPlanPage, PlannedOffer } from '../../contract/offerPlan'
import type { TypedSite } from './planDraft'

/** Whether something that is to hold at the employer is not ticked. */
export function lacksTick(
  { checks }: Pick<OfferPlanPage, 'checks'>,
  kind: PlannedOffer['kind'] | undefined,
  { ticked }: Pick<TypedSite, 'ticked'>,
): boolean {
  return kind !== undefined && checks.kinds.includes(kind) && !(ticked.ratio && ticked.extra)
}
