import type { AssessedCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import type { SelfBooking } from '../domain/selfBooking'
import { requirementOfSelfBooking } from '../domain/selfBookingState'
import type { ToldSelfBooking } from '../domain/toldSelfBooking'
import type { View } from '../store/store'

/** A self-booking with all the citizen is told of it; null when the law asks for no such talk. */
export async function toldSelfBooking(
  selfBooking: SelfBooking,
  { file, caseFile, assessment }: AssessedCitizen,
  { authority, address }: { readonly authority: Authority; readonly address: () => string },
  view: View,
): Promise<ToldSelfBooking | null> {
  const requirement = requirementOfSelfBooking(selfBooking, assessment)
  if (requirement === null) return null
  return {
    selfBooking,
    citizen: file.citizen,
    caseFile,
    requirement,
    authority,
    caseworkerName: (await view.person(selfBooking.caseworker))?.name ?? '',
    link: new URL(`/selv/${selfBooking.id}`, address()).href,
  }
}
