import type { Person } from '../domain/person'
import { someName } from './names'
import { random } from './random'

/** As many again of those who hold talks, for every team beyond the first. */
export function furtherStaff(first: readonly Person[], teams: number): Person[] {
  const holders = first.filter(({ role }) => role !== 'team-leader')
  const luck = random(7)
  return Array.from({ length: teams - 1 }, (_, further) =>
    holders.map((person) => ({
      ...person,
      id: `${person.id}-${further + 2}`,
      name: someName(luck),
    })),
  ).flat()
}
