import type { DemonstrationPerson } from '../contract/person'
import type { Store } from '../store/store'
import { demonstrationAuthorities } from '../demonstration/demonstrationAuthorities'

/** Everybody one can be, job centre first. */
export async function demonstrationPeople(store: Store): Promise<DemonstrationPerson[]> {
  return store.read(async (view) => {
    const perAuthority = demonstrationAuthorities.map(async ({ id, name }) =>
      (await view.peopleOf(id)).map((person) => ({
        id: person.id,
        name: person.name,
        role: person.role,
        authorityName: name,
      })),
    )
    return (await Promise.all(perAuthority)).flat()
  })
}
