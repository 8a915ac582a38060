import type { CalendarDate } from '../../law/calendarDate'
import type { OfferKind } from '../../law/caseFile'
import type { CitizenFile } from '../citizenFile'
import { isSettled } from '../offers/isSettled'
import type { OfferStatus } from '../offers/offer'

/** An offer at an employer, as the employer's page lists it. */
export interface Placement {
  readonly employer: string
  readonly offer: string
  readonly kind: OfferKind
  readonly from: CalendarDate
  readonly to: CalendarDate | null
  readonly status: OfferStatus
}

/** The offers of a file that are at an employer and that something came of. */
export function placementsIn({ offers }: CitizenFile): readonly Placement[] {
  return offers.flatMap((offer) => {
    const { employer, id, kind, from, to, status } = offer
    if (employer === null || isSettled(offer)) return []
    return [{ employer, offer: id, kind, from, to, status }]
  })
}
