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
import { eachFile } from './eachFile'
import { seenBefore } from './seenBefore'
import { standpoint } from './standpoint'

/** What decides whether a citizen is in a plan. */
interface Ahead {
  /** Null when nothing is to be booked. */
  readonly due: { readonly dueBy: CalendarDate; readonly recommended: CalendarDate } | null
  readonly holder: string | null
}

const seen = seenBefore<Ahead>()

/** A citizen with the talk that is due. */
export interface CitizenToPlan {
  readonly citizen: AssessedCitizen
  readonly requirement: Requirement
  /** When it would lie evenly among the others of its window; never law. */
  readonly recommended: CalendarDate
}

/**
 * Somebody’s own citizens, and those nobody of the authority has, with a talk that is due in the span
 * and not booked.
 */
export async function citizensToPlan(
  asker: { readonly person: Person; readonly authority: Authority },
  span: { readonly from: CalendarDate; readonly to: CalendarDate },
  /** Those of them it is about; null for all. */
  chosen: ReadonlySet<string> | null,
  today: CalendarDate,
  view: View,
): Promise<CitizenToPlan[]> {
  const { person, authority } = asker
  const from = await standpoint(authority.id, today, view)
  const staff = new Set((await view.peopleOf(authority.id)).map(({ id }) => id))
  const isMine = ({ due, holder }: Ahead) =>
    due !== null &&
    isDueIn(due, span, today) &&
    (holder === null || holder === person.id || !staff.has(holder))
  const maybe = (await view.citizenHeadsOf(authority)).filter((head) => {
    if (chosen !== null && !chosen.has(head.id)) return false
    const ahead = seen.get(head, from)
    return ahead === undefined || isMine(ahead)
  })
  const found: CitizenToPlan[] = []
  await eachFile(maybe, view, (file, head) => {
    const citizen = assessCitizen(file, from.centreOf(head.municipality), today)
    const { required, later } = citizen.assessment.conversations
    const requirement = ownRequirement(citizen.assessment, authority.kind, undefined)
    const recommended = requirement ? recommendedDate(requirement, [...required, ...later]) : today
    const ahead: Ahead = {
      due: requirement && { dueBy: requirement.dueBy, recommended },
      holder: holderOf(file, authority.id),
    }
    seen.keep(head, from, ahead)
    if (requirement && isMine(ahead)) found.push({ citizen, requirement, recommended })
  })
  return found
}
