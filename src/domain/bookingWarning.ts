/** What speaks against a time without forbidding it. */
export const bookingWarnings = [
  'closing-day',
  'outside-hours',
  'other-calendar',
  'too-close',
  'citizen-hindered',
  'room-closed',
] as const
export type BookingWarning = (typeof bookingWarnings)[number]
