import type { View } from '../store/store'

/** Names of those who may change what is the authority’s. */
export async function leadersOf(authority: string, view: View): Promise<string[]> {
  const people = await view.peopleOf(authority)
  return people.filter(({ role }) => role === 'team-leader').map(({ name }) => name)
}
