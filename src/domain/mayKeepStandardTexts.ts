import type { Person } from './person'

/** The leader keeps them; where nobody of an authority is one, everybody does. */
export function mayKeepStandardTexts(asker: Person, colleagues: readonly Person[]): boolean {
  return asker.role === 'team-leader' || !colleagues.some(({ role }) => role === 'team-leader')
}
