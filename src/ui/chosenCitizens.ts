/** Goes along to the next screen: whom it is about. Kept with the place in the history, in no address. */
export interface ChosenCitizens {
  readonly citizens: readonly string[]
}

/** Whom the screen before chose; null when none did. */
export function chosenCitizens(state: unknown): ReadonlySet<string> | null {
  if (typeof state !== 'object' || state === null || !('citizens' in state)) return null
  const { citizens } = state
  if (!Array.isArray(citizens) || citizens.length === 0) return null
  return new Set(citizens.filter((id) => typeof id === 'string'))
}
