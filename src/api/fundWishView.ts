import type { FundWish } from '../contract/fundWish'
import { fundWishOf } from '../domain/fundWish'
import type { AssessedCitizen } from '../domain/assessCitizen'
import { dateOf } from '../domain/instant'
import type { View } from '../store/store'

/** The wish as the contract shows it; null where the law leaves the citizen none. */
export async function fundWishView(
  { file, caseFile, assessment }: AssessedCitizen,
  view: View,
): Promise<FundWish | null> {
  const wish = fundWishOf(caseFile, file.journal, assessment.asOf)
  if (wish === null) return null
  const { number, attends, by, at } = wish
  return {
    version: file.citizen.version,
    number,
    attends,
    byName: by === null ? null : ((await view.person(by))?.name ?? ''),
    on: at === null ? null : dateOf(at),
  }
}
