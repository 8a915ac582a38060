import type { CitizenPage } from '../contract/citizen'
import type { Authority } from '../domain/authority'
import type { CitizenFile } from '../domain/citizenFile'
import { dateOf } from '../domain/instant'
import { lastGiven } from '../domain/lastGiven'
import { holderOf } from '../domain/plan/holderOf'
import type { View } from '../store/store'

/** Who of an authority has the citizen, and who said so; null when nobody has. */
export async function caseworkerView(
  file: CitizenFile,
  authority: Authority,
  view: View,
): Promise<CitizenPage['caseworker']> {
  const people = await view.peopleOf(authority.id)
  const holder = people.find(({ id }) => id === holderOf(file, authority.id))
  if (!holder) return null
  const given = file.assigned?.[authority.id] ? lastGiven(file.journal, authority.id) : null
  return {
    id: holder.id,
    name: holder.name,
    given: given && {
      byName: people.find(({ id }) => id === given.by)?.name ?? '',
      on: dateOf(given.at),
    },
  }
}
