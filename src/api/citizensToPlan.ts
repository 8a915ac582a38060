import { assessCitizen, type AssessedCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import { ownRequirement } from '../domain/ownRequirement'
import type { Person } from '../domain/person'
import { holderOf } from '../domain/plan/holderOf'
import { isDueIn } from '../domain/plan/isDueIn'
import { recommendedDate } from '../domain/recommendedDate'
import type { Requirement } from '../law/assessment'
import type { CalendarDate } from '../law/calendarDate'
import type { View } from '../store/store'

/** How many files are taken in at once; others are answered in between. */
const batch = 200

/** What decides whether a citizen is in a plan, as it was found for an authority on a day. */
interface Ahead {
  readonly today: CalendarDate
  readonly centre: string
  /** Null when nothing is to be booked. */
  readonly due: { readonly dueBy: CalendarDate; readonly recommended: CalendarDate } | null
  readonly holder: string | null
}

/** By the state of a citizen, then by authority. */
const known = new WeakMap<object, Map<string, Ahead>>()

/** A citizen with the talk that is due. */
export interface CitizenToPlan {
  readonly citizen: AssessedCitizen
  readonly requirement: Requirement
  /** When it would lie evenly among the others of its window; never law. */
  readonly recommended: CalendarDate
}

/**
 * Somebody’s own citizens, and those nobody of the authority has, with a talk that is due in the span
 * and not booked. Who has none is not looked at again that day, until facts, talks or the freedoms of
 * the job centre have changed.
 */
export async function citizensToPlan(
  asker: { readonly person: Person; readonly authority: Authority },
  span: { readonly from: CalendarDate; readonly to: CalendarDate },
  today: CalendarDate,
  view: View,
): Promise<CitizenToPlan[]> {
  const { person, authority } = asker
  const centres = new Map(
    (await view.authorities()).map((one) => [one.municipality, { one, text: JSON.stringify(one) }]),
  )
  const staff = new Set((await view.peopleOf(authority.id)).map(({ id }) => id))
  const isMine = ({ due, holder }: Ahead) =>
    due !== null &&
    isDueIn(due, span, today) &&
    (holder === null || holder === person.id || !staff.has(holder))
  const heads = (await view.citizenHeadsOf(authority)).map((head) => {
    const centre = centres.get(head.municipality)?.text ?? ''
    const ahead = known.get(head.state)?.get(authority.id)
    const holds = ahead?.today === today && ahead.centre === centre
    return { head, centre, maybe: !holds || isMine(ahead) }
  })
  const maybe = heads.filter((row) => row.maybe)
  const found: CitizenToPlan[] = []
  for (let start = 0; start < maybe.length; start += batch) {
    const some = new Map(maybe.slice(start, start + batch).map((row) => [row.head.id, row]))
    for (const file of await view.citizenFiles([...some.keys()])) {
      const citizen = assessCitizen(
        file,
        centres.get(file.citizen.municipality)?.one ?? null,
        today,
      )
      const { required, later } = citizen.assessment.conversations
      const requirement = ownRequirement(citizen.assessment, authority.kind, undefined)
      const recommended = requirement
        ? recommendedDate(requirement, [...required, ...later])
        : today
      const row = some.get(file.citizen.id)
      const ahead: Ahead = {
        today,
        centre: row?.centre ?? '',
        due: requirement && { dueBy: requirement.dueBy, recommended },
        holder: holderOf(file.conversations, authority.id),
      }
      const state = row?.head.state ?? file
      known.set(state, (known.get(state) ?? new Map<string, Ahead>()).set(authority.id, ahead))
      if (requirement && isMine(ahead)) found.push({ citizen, requirement, recommended })
    }
  }
  return found
}
