import type { DemonstrationPerson } from '../contract/person'
import type { Store } from '../store/store'
import { demonstrationAuthorities } from '../demonstration/demonstrationAuthorities'
import { playedPersons } from '../demonstration/demonstrationStaff'

/** Those one can be, job centre first: not all their colleagues, or the choice would be long. */
export async function demonstrationPeople(store: Store): Promise<DemonstrationPerson[]> {
  return store.read(async (view) => {
    const perAuthority = demonstrationAuthorities.map(async ({ id, name }) =>
      (await view.peopleOf(id))
        .filter((person) => playedPersons.has(person.id))
        .map((person) => ({
          id: person.id,
          name: person.name,
          role: person.role,
          authorityName: name,
        })),
    )
    return (await Promise.all(perAuthority)).flat()
  })
}
