import type { Authority } from '../domain/authority'
import { dateOf, type Instant } from '../domain/instant'
import { quotaOf } from '../domain/quotaOf'
import type { OneInFourQuota } from '../law/oneInFourQuota'
import type { View } from '../store/store'
import { oneInFourUses } from './oneInFourUses'

/** How many places the asker's authority has and has used, counted now. */
export async function quotaToday(
  { authority, now }: { readonly authority: Authority; readonly now: Instant },
  view: View,
): Promise<OneInFourQuota> {
  const uses = await oneInFourUses(authority, dateOf(now), view)
  return quotaOf(uses.map(({ seen }) => seen))
}
