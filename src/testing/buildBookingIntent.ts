import type { BookingIntent } from '../domain/bookingIntent'

/** Half an hour at nine some morning, announced just before, with the default caseworker. */
export function buildBookingIntent(parts: Partial<BookingIntent> = {}): BookingIntent {
  return {
    person: 'caseworker',
    form: 'book-citizen',
    citizen: 'citizen',
    caseworker: 'caseworker',
    guest: null,
    room: null,
    start: '1999-11-01T09:00:00Z',
    end: '1999-11-01T09:30:00Z',
    until: '1999-10-01T08:03:00Z',
    ...parts,
  }
}
