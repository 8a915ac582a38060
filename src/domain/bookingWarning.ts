/** What speaks against a talk at a time without forbidding it; each is to be accepted. */
export const bookingWarnings = [
  'closing-day',
  'outside-hours',
  'other-calendar',
  'too-close',
  'citizen-hindered',
  'room-closed',
  'far-apart',
  'after-due',
  'second-that-day',
  'not-shared',
] as const
export type BookingWarning = (typeof bookingWarnings)[number]
