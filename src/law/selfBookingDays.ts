/**
 * How many days a citizen must at least be given to book a talk. The national agency's questions and
 * answers about self-booking, 2018–2020; no later source has been found to change it.
 */
export const selfBookingDays = 8
