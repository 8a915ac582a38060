import type { Availability, AvailabilityOwner } from './availability'
import { officeDay } from './officeDay'

/**
 * What holds until somebody keeps the hours: a person is not there, a room is open whenever talks
 * may be held. Its version is 0.
 */
export function unkeptAvailability(owner: AvailabilityOwner): Availability {
  const whole = [{ from: officeDay.opens, to: officeDay.closes }]
  const always = { 1: whole, 2: whole, 3: whole, 4: whole, 5: whole, 6: whole, 7: whole }
  return {
    owner,
    version: 0,
    week: owner.kind === 'room' ? always : {},
    exceptions: [],
    absences: [],
    busy: [],
    busyFrom: null,
    bufferMinutes: 0,
  }
}
