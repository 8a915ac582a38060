import type { Person } from './person'

/** Whether somebody leads the authority’s people; where nobody of them is a leader, everybody does. */
export function leads(asker: Person, colleagues: readonly Person[]): boolean {
  return asker.role === 'team-leader' || !colleagues.some(({ role }) => role === 'team-leader')
}
