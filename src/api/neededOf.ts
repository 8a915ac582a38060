import type { CitizenNeeds as Shown } from '../contract/needs'
import type { CitizenNeeds } from '../domain/citizenNeeds'

/** The needs alone, without whose they are. */
export function neededOf({ hindrances, interpreter, disability, safety }: CitizenNeeds): Shown {
  return { hindrances, interpreter, disability, safety }
}
