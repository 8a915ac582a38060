import type { BookingIntent } from './bookingIntent'
import type { Instant } from './instant'
import { overlap } from './occupancy'

/** What others are about to book, and both cannot: the same person, citizen or room at one time. */
export function intentsInTheWay(
  own: BookingIntent,
  all: readonly BookingIntent[],
  now: Instant,
): BookingIntent[] {
  const wanted = new Set(takenBy(own))
  return all.filter(
    (other) =>
      other.person !== own.person &&
      other.until > now &&
      overlap(own, other) &&
      takenBy(other).some((one) => wanted.has(one)),
  )
}

function takenBy({ caseworker, guest, citizen, room }: BookingIntent): string[] {
  const people = guest === null ? [caseworker] : [caseworker, guest]
  return [
    ...people.map((id) => `person ${id}`),
    `citizen ${citizen}`,
    ...(room === null ? [] : [`room ${room}`]),
  ]
}
