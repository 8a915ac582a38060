import type { Insertable, Selectable } from 'kysely'
import type { Availability } from '../../domain/availability'
import type { Tables } from './tables'

export function availabilityRow({
  owner,
  ...rest
}: Availability): Insertable<Tables['availabilities']> {
  return {
    kind: owner.kind,
    owner: owner.id,
    version: rest.version,
    week: JSON.stringify(rest.week),
    exceptions: JSON.stringify(rest.exceptions),
    absences: JSON.stringify(rest.absences),
    busy: JSON.stringify(rest.busy),
    busyFrom: rest.busyFrom,
    bufferMinutes: rest.bufferMinutes,
  }
}

export function availabilityOf({
  kind,
  owner,
  ...rest
}: Selectable<Tables['availabilities']>): Availability {
  return { owner: { kind, id: owner }, ...rest }
}
