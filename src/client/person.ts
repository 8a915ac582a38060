const key = 'rettidig.person'

/** Id of the person this tab acts as; null when nobody has been chosen. */
export function rememberedPerson(): string | null {
  return sessionStorage.getItem(key)
}

export function rememberPerson(id: string | null): void {
  if (id === null) sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, id)
}
