import { citizenCounts } from '../../contract/stage'

const key = 'rettidig.citizens'

/** How many citizens the demonstration of this browser is laid with. */
export function keptCitizens(): number {
  const kept = Number(localStorage.getItem(key))
  return citizenCounts.find((count) => count === kept) ?? citizenCounts[0]
}

export function keepCitizens(count: number): void {
  localStorage.setItem(key, String(count))
}
