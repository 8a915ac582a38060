import type { View } from '../store/store'

/** Whether somebody works for the authority. */
export async function isColleague(person: string, authority: string, view: View): Promise<boolean> {
  return (await view.person(person))?.authority === authority
}
