import { dateOf, timeOf, type Instant } from '../domain/instant'

/** A moment as date and time in Denmark. */
export function localMoment(instant: Instant): { readonly on: string; readonly at: string } {
  return { on: dateOf(instant), at: timeOf(instant) }
}
