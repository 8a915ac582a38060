/** Why a talk is in no plan. */
export const unplannedReasons = [
  /** The citizen may book it alone. */
  'self-booking',
  /** The law lets the party book it on no day of its window. */
  'not-lawful',
  'phone-missing',
  'video-host-missing',
  /** Whoever plans has no free time in the window. */
  'no-free-time',
  'hindered',
  'no-room',
  /** There are times, but other talks take them. */
  'full',
] as const
export type UnplannedReason = (typeof unplannedReasons)[number]
