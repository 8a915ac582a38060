import type { Kysely } from 'kysely'
import type { AvailabilityOwner, BusyTime } from '../../domain/availability'
import type { Instant } from '../../domain/instant'
import { unkeptAvailability } from '../../domain/unkeptAvailability'
import { availabilityRow } from './availabilityRow'
import type { Tables } from './tables'

export async function replaceBusyTimes(
  db: Kysely<Tables>,
  owner: AvailabilityOwner,
  busy: readonly BusyTime[],
  busyFrom: Instant | null,
): Promise<void> {
  const row = availabilityRow({ ...unkeptAvailability(owner), busy, busyFrom })
  await db
    .insertInto('availabilities')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['owner', 'kind']).doUpdateSet({ busy: row.busy, busyFrom: row.busyFrom }),
    )
    .execute()
}
