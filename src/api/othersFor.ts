import type { Authority } from '../domain/authority'
import type { Citizen } from '../domain/citizen'
import type { Person } from '../domain/person'
import type { View } from '../store/store'

/** The citizen’s other authority, and its people where it shares their calendars. */
export async function othersFor(
  citizen: Citizen,
  authority: Authority,
  view: View,
): Promise<{ readonly authority: Authority; readonly people: readonly Person[] } | null> {
  const other =
    authority.kind === 'fund'
      ? await view.jobCentreOf(citizen.municipality)
      : citizen.unemploymentFund && (await view.authority(citizen.unemploymentFund))
  if (!other) return null
  return { authority: other, people: other.sharesCalendar ? await view.peopleOf(other.id) : [] }
}
