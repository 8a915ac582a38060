import type { CitizenSearch } from '../../contract/citizenRow'

const searches = new Map<string | null, CitizenSearch>()

/**
 * What somebody last searched for in this tab, so that coming back from a citizen finds the list as
 * it was left. Held in memory alone: it may be a civil registration number.
 */
export const lastSearch = {
  of: (person: string | null): CitizenSearch | undefined => searches.get(person),
  keep: (person: string | null, search: CitizenSearch): void => {
    searches.set(person, search)
  },
}
