import type { PlannedOffer } from '../../contract/offerPlan'
import type { TypedTerms } from './planDraft'
import { typedSite } from './typedSite'

/** An offer as a form begins with it. */
export function typedTerms(offer: PlannedOffer): TypedTerms {
  const { kind, from, to, sector, aim, latestWorkplace, place, hoursPerWeek, rate, provider } =
    offer
  return {
    kind,
    from,
    to: to ?? '',
    sector: sector ?? '',
    aim: aim ?? '',
    latestWorkplace,
    place: place ?? '',
    rate: rate ?? '',
    provider: provider?.id ?? '',
    ...typedSite(offer),
    hoursPerWeek: hoursPerWeek === null ? '' : String(hoursPerWeek).replace('.', ','),
  }
}
