import type { Authority } from '../domain/authority'
import type { CalendarDate } from '../law/calendarDate'
import type { View } from '../store/store'

/** From where citizens are looked at: a day, for an authority, under the job centres as they are. */
export interface Standpoint {
  readonly today: CalendarDate
  /** Null when what is seen is the same for every authority. */
  readonly authority: string | null
  readonly centreOf: (municipality: string) => Authority | null
  /** Another text as soon as a job centre is another than it was, its freedoms included. */
  readonly centreText: (municipality: string) => string
}

export async function standpoint(
  authority: string | null,
  today: CalendarDate,
  view: View,
): Promise<Standpoint> {
  const centres = new Map(
    (await view.authorities()).map((one) => [one.municipality, { one, text: JSON.stringify(one) }]),
  )
  return {
    today,
    authority,
    centreOf: (municipality) => centres.get(municipality)?.one ?? null,
    centreText: (municipality) => centres.get(municipality)?.text ?? '',
  }
}
