import { assessCitizen, type AssessedCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import { dateOf, type Instant } from '../domain/instant'
import { owns } from '../domain/ownership'
import type { Person } from '../domain/person'
import type { SelfBooking } from '../domain/selfBooking'
import { selfBookingState, type SelfBookingState } from '../domain/selfBookingState'
import type { View } from '../store/store'

/** What a link leads to. */
export interface Linked {
  readonly selfBooking: SelfBooking
  /** Settled, too, once the citizen is another authority’s. */
  readonly state: SelfBookingState
  readonly citizen: AssessedCitizen
  readonly authority: Authority
  readonly holder: Person
}

/** What a link leads to; null when it leads nowhere. */
export async function linkedSelfBooking(
  id: string,
  now: Instant,
  view: View,
): Promise<Linked | null> {
  const selfBooking = await view.selfBooking(id)
  const file = selfBooking && (await view.citizenFile(selfBooking.citizen))
  const authority = selfBooking && (await view.authority(selfBooking.authority))
  const holder = selfBooking && (await view.person(selfBooking.caseworker))
  if (!selfBooking || !file || !authority || !holder) return null
  const jobCentre = await view.jobCentreOf(file.citizen.municipality)
  const citizen = assessCitizen(file, jobCentre, dateOf(now))
  const state = owns(authority, file.citizen)
    ? selfBookingState(selfBooking, citizen.assessment)
    : 'settled'
  return { selfBooking, state, authority, holder, citizen }
}
