import type { CitizenPage } from '../contract/citizen'
import type { Authority } from '../domain/authority'
import type { CitizenFile } from '../domain/citizenFile'
import { dateOf, type Instant } from '../domain/instant'
import type { View } from '../store/store'
import { arrivalView } from './arrivalView'

/** For which of an authority’s talks of today the citizen has come. */
export async function arrivalsToday(
  { conversations, journal }: CitizenFile,
  { authority, now }: { readonly authority: Authority; readonly now: Instant },
  view: View,
): Promise<CitizenPage['arrivals']> {
  const today = conversations.filter(
    (talk) => talk.authority === authority.id && dateOf(talk.start) === dateOf(now),
  )
  const found = await Promise.all(
    today.map(async (talk) => {
      const arrived = await arrivalView(talk, journal, view)
      return arrived === null ? [] : [{ ...arrived, conversation: talk.id }]
    }),
  )
  return found.flat()
}
