import type { Authority } from '../domain/authority'
import { caseFileOf } from '../domain/caseFileOf'
import { holderOf } from '../domain/plan/holderOf'
import { countedOf } from '../domain/timeliness/countedOf'
import { firstDayOfSpan } from '../domain/timeliness/monthsOf'
import type { Counted } from '../domain/timeliness/counted'
import type { CountedCitizen } from '../domain/timeliness/countedCitizen'
import type { CalendarDate } from '../law/calendarDate'
import type { View } from '../store/store'
import { lookThrough } from './lookThrough'
import { seenBefore } from './seenBefore'
import { standpoint } from './standpoint'

interface Seen {
  readonly holder: string | null
  readonly counted: readonly Counted[]
}

const before = seenBefore<Seen>()

/** The longest span that is looked at. */
const longest = 24

/** Everything counted about an authority’s own citizens, of the longest span there is. */
export async function countedCitizens(
  authority: Authority,
  today: CalendarDate,
  view: View,
): Promise<readonly CountedCitizen[]> {
  const from = await standpoint(authority.id, today, view)
  const staff = new Set((await view.peopleOf(authority.id)).map(({ id }) => id))
  const heads = await view.citizenHeadsOf(authority)
  const span = { since: firstDayOfSpan(today, longest), today }
  const found = await lookThrough(heads, from, before, view, (file, head) => ({
    holder: holderOf(file, authority.id),
    counted: countedOf(caseFileOf(file, from.centreOf(head.municipality)), authority.kind, span),
  }))
  return found.flatMap(({ head: { id, name }, seen: { holder, counted } }) => {
    const caseworker = holder !== null && staff.has(holder) ? holder : null
    return counted.map((one) => ({ ...one, citizen: { id, name }, caseworker }))
  })
}
