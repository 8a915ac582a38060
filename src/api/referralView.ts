import type { Referral } from '../contract/referral'
import type { Authority } from '../domain/authority'
import type { CitizenFile } from '../domain/citizenFile'
import { dateOf } from '../domain/instant'
import { referralOf, repliesOpen } from '../domain/referral'
import type { View } from '../store/store'

/** The referral of a citizen as the contract shows it to somebody of that authority, if there is one. */
export async function referralView(
  file: CitizenFile,
  authority: Authority,
  view: View,
): Promise<Referral | null> {
  const found = referralOf(file)
  if (found === null) return null
  const replies = await Promise.all(
    found.replies.map(async ({ id, what, reason = '', by, at }) => ({
      id,
      what,
      text: reason,
      byName: (await view.person(by))?.name ?? '',
      on: dateOf(at),
    })),
  )
  return { ...found, replies, open: repliesOpen(found, authority.kind) }
}
