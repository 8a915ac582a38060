import { leads } from './leads'
import type { Person } from './person'

/**
 * Whether somebody may give a citizen to somebody: those who lead may, and everybody may take one
 * that nobody of the authority has, or hand on one of their own.
 */
export function mayAssign(
  asker: Person,
  colleagues: readonly Person[],
  { holder, to }: { readonly holder: string | null; readonly to: string },
): boolean {
  if (leads(asker, colleagues)) return true
  const isHeld = colleagues.some(({ id }) => id === holder)
  return isHeld ? holder === asker.id : to === asker.id
}
