import type { Instant } from '../../domain/instant'

/** The moment it is, in whole seconds; always the same one when the clock is stopped. */
export function runningClock(stoppedAt: Instant | null): () => Instant {
  return () => stoppedAt ?? `${new Date().toISOString().slice(0, 19)}Z`
}
