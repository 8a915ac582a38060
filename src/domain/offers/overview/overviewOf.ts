import type { Benefit, OfferKind, Party, TargetGroup } from '../../../law/caseFile'
import type { CalendarDate } from '../../../law/calendarDate'
import { assessCitizen } from '../../assessCitizen'
import type { Authority } from '../../authority'
import type { CitizenFile } from '../../citizenFile'
import { masked } from '../../civilRegistrationNumber'
import { judgedPlan } from '../judgedPlan'
import type { Offer, OfferStatus } from '../offer'
import { obligationState, type ObligationState } from './obligationState'
import { offerState, type OfferState } from './offerState'
import { waiver, type Waiver } from './waiver'

/** How one citizen stands with the requirement of an offer, and with the offers. */
export interface OfferOverview {
  readonly maskedNumber: string
  readonly benefit: Benefit | null
  readonly group: TargetGroup | null
  /** Who is responsible for the citizen now; null when nobody is. */
  readonly party: Party | null
  readonly state: ObligationState
  readonly dueBy: CalendarDate | null
  readonly waivedBy: Waiver | null
  /** When the plan as it stands meets the requirement; null when it does not. */
  readonly foreseenOn: CalendarDate | null
  /** By first day; those alone that somebody still has something to do with. */
  readonly offers: readonly ListedOffer[]
}

/** An offer with where it is in its life. */
export interface ListedOffer {
  readonly id: string
  readonly kind: OfferKind
  readonly from: CalendarDate
  readonly to: CalendarDate | null
  readonly status: OfferStatus
  readonly state: OfferState
}

/** A citizen as the overview of offers shows them on a day: the same answers as their plan has. */
export function overviewOf(
  file: CitizenFile,
  jobCentre: Authority | null,
  today: CalendarDate,
): OfferOverview {
  const { process, responsible } = assessCitizen(file, jobCentre, today).assessment
  const { granted, foreseen } = judgedPlan(file, jobCentre, today)
  const { obligation } = granted.offers
  return {
    maskedNumber: masked(file.citizen.civilRegistrationNumber),
    benefit: process?.benefit ?? null,
    group: process?.targetGroup ?? null,
    party: responsible?.party ?? null,
    state: obligationState(obligation, today),
    dueBy: obligation.applies ? obligation.dueBy : null,
    waivedBy: waiver(obligation),
    foreseenOn: foreseen?.on ?? null,
    offers: file.offers
      .flatMap((offer) => listed(offer, today))
      .toSorted((one, other) => one.from.localeCompare(other.from) || compareIds(one, other)),
  }
}

function listed(offer: Offer, today: CalendarDate): ListedOffer[] {
  const state = offerState(offer, today)
  if (state === null) return []
  const { id, kind, from, to, status } = offer
  return [{ id, kind, from, to, status, state }]
}

function compareIds(one: ListedOffer, other: ListedOffer): number {
  return one.id.localeCompare(other.id)
}
