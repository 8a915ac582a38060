import { assessCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import { oneInFourUse, type OneInFourUse } from '../domain/oneInFourUse'
import type { CalendarDate } from '../law/calendarDate'
import type { CitizenHead, View } from '../store/store'
import { lookThrough } from './lookThrough'
import { seenBefore } from './seenBefore'
import { standpoint } from './standpoint'

const seen = seenBefore<OneInFourUse>()

/** What each of an authority's citizens is to its quota today. */
export async function oneInFourUses(
  authority: Authority,
  today: CalendarDate,
  view: View,
): Promise<readonly { readonly head: CitizenHead; readonly seen: OneInFourUse }[]> {
  const from = await standpoint(authority.id, today, view)
  const heads = await view.citizenHeadsOf(authority)
  return lookThrough(heads, from, seen, view, (file, head) =>
    oneInFourUse(assessCitizen(file, from.centreOf(head.municipality), today), authority, today),
  )
}
