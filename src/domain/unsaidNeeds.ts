import type { CitizenNeeds } from './citizenNeeds'

/** Those of a citizen of whom nobody has said any. */
export function unsaidNeeds(citizen: string): CitizenNeeds {
  return {
    citizen,
    version: 0,
    hindrances: [],
    interpreter: null,
    disability: null,
    safety: null,
  }
}
