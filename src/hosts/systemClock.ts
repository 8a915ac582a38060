import type { Instant } from '../domain/instant'

/** Now, by the clock of the machine, in whole seconds. */
export function systemClock(): Instant {
  return `${new Date().toISOString().slice(0, 19)}Z`
}
