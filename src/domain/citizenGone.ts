import type { Authority } from './authority'
import type { Citizen } from './citizen'
import type { CitizenFile } from './citizenFile'
import { owns } from './ownership'

/** Ids of the authorities that gave the citizen to somebody and have the citizen no more. */
export function citizenGone(
  assigned: CitizenFile['assigned'],
  citizen: Citizen,
  authorities: readonly Authority[],
): string[] {
  return Object.keys(assigned ?? {}).filter(
    (id) => !authorities.some((one) => one.id === id && owns(one, citizen)),
  )
}
