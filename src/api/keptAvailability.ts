import type { Availability, AvailabilityOwner } from '../domain/availability'
import { unkeptAvailability } from '../domain/unkeptAvailability'
import type { View } from '../store/store'

/** The hours of somebody or a room: those kept, or what holds until somebody keeps some. */
export async function keptAvailability(
  owners: readonly AvailabilityOwner[],
  view: View,
): Promise<(owner: AvailabilityOwner) => Availability> {
  const kept = await view.availabilities(owners)
  return (owner) =>
    kept.find((row) => row.owner.kind === owner.kind && row.owner.id === owner.id) ??
    unkeptAvailability(owner)
}
