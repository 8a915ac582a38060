import type { KnownSurvivor, Survivor } from './survivor'

/** Those that are not on the list, and those on the list that live no more. */
export function compareSurvivors(found: readonly Survivor[], known: readonly KnownSurvivor[]) {
  const keys = (rows: readonly Survivor[]) => new Set(rows.map(keyOf))
  const [foundKeys, knownKeys] = [keys(found), keys(known)]
  return {
    unknown: found.filter((row) => !knownKeys.has(keyOf(row))),
    gone: known.filter((row) => !foundKeys.has(keyOf(row))),
  }
}

function keyOf({ file, line, mutator, becomes }: Survivor): string {
  return JSON.stringify([file, line, mutator, becomes])
}
