import type { View } from '../store/store'

/** The name of whoever did something: one of the staff, or the citizen. Empty when it is neither. */
export async function doerName(id: string, view: View): Promise<string> {
  const person = await view.person(id)
  return person?.name ?? (await view.citizenFile(id))?.citizen.name ?? ''
}
