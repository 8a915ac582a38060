import type { AvailabilityOwner } from '../domain/availability'

/** One person’s or room’s hours. */
export function availabilityKey({ kind, id }: AvailabilityOwner): string {
  return `${kind} ${id}`
}
