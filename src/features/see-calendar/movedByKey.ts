import { clockTime } from './clockTime'
import type { Proposal } from './proposal'

/** In minutes. */
const step = 15

/**
 * Where a key with Alt takes a talk: up and down by a quarter, left and right by a day among those in
 * view; with Shift down makes it longer and up shorter. Null for a key that takes it nowhere.
 */
export function movedByKey(
  from: Proposal,
  {
    key,
    altKey,
    shiftKey,
  }: { readonly key: string; readonly altKey: boolean; readonly shiftKey: boolean },
  days: readonly string[],
): Proposal | null {
  if (!altKey) return null
  const later = key === 'ArrowDown' ? step : key === 'ArrowUp' ? -step : 0
  if (later !== 0 && shiftKey) {
    const minutes = from.minutes + later
    return minutes > 0 && clockTime(from.at, minutes) !== null ? { ...from, minutes } : null
  }
  if (later !== 0) {
    const at = clockTime(from.at, later)
    return at !== null && clockTime(at, from.minutes) !== null ? { ...from, at } : null
  }
  const beside = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const on = beside === 0 ? undefined : days[days.indexOf(from.on) + beside]
  return on === undefined ? null : { ...from, on }
}
