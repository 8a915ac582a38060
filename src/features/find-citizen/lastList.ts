import type { ListView } from './listView'

const lists = new Map<string | null, ListView>()

/**
 * What somebody last looked at in this tab, so that coming back from a citizen finds the list as it
 * was left. Held in memory alone: the text may be a civil registration number.
 */
export const lastList = {
  of: (person: string | null): ListView | undefined => lists.get(person),
  keep: (person: string | null, list: ListView): void => {
    lists.set(person, list)
  },
}
