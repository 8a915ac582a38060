import type { BookingWarning } from './bookingWarning'
import { hinderedMinutes } from './hinderedMinutes'
import { minuteAt } from './instant'
import { isClosingDay } from './isClosingDay'
import { minuteOfDay } from './minuteOfDay'
import { opensOn } from './opensOn'
import type { FreeTimeSearch } from './searchFreeTimes'
import { takenMinutes } from './takenMinutes'

/** What speaks against a time without forbidding it. Clashes with talks are told apart. */
export function warningsFor(
  { on, at, room }: { readonly on: string; readonly at: string; readonly room: string | null },
  { people, hindrances, occupied, rooms, minutes }: FreeTimeSearch,
): BookingWarning[] {
  const start = minuteAt(on, at)
  if (start === null) return []
  const meets = (taken: { readonly start: number; readonly end: number }) =>
    start < taken.end && taken.start < start + minutes
  const within = (availability: Parameters<typeof opensOn>[0]) =>
    opensOn(availability, on).some(
      ({ from, to }) => from <= at && minuteOfDay(at) + minutes <= minuteOfDay(to),
    )
  const place = rooms.find(({ id }) => id === room)?.availability
  const all = place ? [...people, place] : people
  const paused = all.filter((one) => {
    const own = takenMinutes({ ...one, busy: [] }, occupied)
    const bare = takenMinutes({ ...one, busy: [], bufferMinutes: 0 }, occupied)
    return own.some(meets) && !bare.some(meets)
  })
  const told: readonly (readonly [BookingWarning, boolean])[] = [
    ['closing-day', isClosingDay(on)],
    ['outside-hours', !people.every(within)],
    ['other-calendar', people.some((one) => takenMinutes(one, []).some(meets))],
    ['too-close', paused.length > 0],
    ['citizen-hindered', hinderedMinutes(hindrances, on).some(meets)],
    ['room-closed', place !== undefined && !within(place)],
  ]
  return told.filter(([, holds]) => holds).map(([warning]) => warning)
}
