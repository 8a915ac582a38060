import type { Availability } from '../domain/availability'

const workday = [{ from: '08:00', to: '16:00' }]

/** Somebody who works from eight to four on weekdays, and has never been away. */
export function buildAvailability(parts: Partial<Availability> = {}): Availability {
  return {
    owner: { kind: 'caseworker', id: 'caseworker' },
    version: 1,
    week: { 1: workday, 2: workday, 3: workday, 4: workday, 5: workday },
    exceptions: [],
    absences: [],
    busy: [],
    busyFrom: null,
    bufferMinutes: 0,
    ...parts,
  }
}
