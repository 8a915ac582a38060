import type { Person } from './person'

/** Everybody keeps their own hours; a team leader those of the authority’s people and rooms too. */
export function mayKeepHours(
  asker: Person,
  owned: { readonly id: string; readonly authority: string },
): boolean {
  if (asker.authority !== owned.authority) return false
  return asker.id === owned.id || asker.role === 'team-leader'
}
