import { assessCitizen, type AssessedCitizen } from '../domain/assessCitizen'
import { dateOf, type Instant } from '../domain/instant'
import { owns } from '../domain/ownership'
import type { Authority } from '../domain/authority'
import type { View } from '../store/store'

/**
 * A citizen of the asking authority, assessed today; null for anybody else's, exactly as for one
 * that does not exist.
 */
export async function ownCitizen(
  id: string,
  { authority, now }: { readonly authority: Authority; readonly now: Instant },
  view: View,
): Promise<AssessedCitizen | null> {
  const file = await view.citizenFile(id)
  if (file === null || !owns(authority, file.citizen)) return null
  const jobCentre = await view.jobCentreOf(file.citizen.municipality)
  return assessCitizen(file, jobCentre, dateOf(now))
}
