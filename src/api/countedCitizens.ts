import type { Authority } from '../domain/authority'
import { caseFileOf } from '../domain/caseFileOf'
import { holderOf } from '../domain/plan/holderOf'
import { countedOf } from '../domain/timeliness/countedOf'
import { firstDayOfSpan } from '../domain/timeliness/monthsOf'
import type { Counted } from '../domain/timeliness/counted'
import type { CountedCitizen } from '../domain/timeliness/countedCitizen'
import type { CalendarDate } from '../law/calendarDate'
import type { View } from '../store/store'
import { eachFile } from './eachFile'
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
  const unknown = heads.filter((head) => before.get(head, from) === undefined)
  const span = { since: firstDayOfSpan(today, longest), today }
  await eachFile(unknown, view, (file, head) => {
    const caseFile = caseFileOf(file, from.centreOf(head.municipality))
    before.keep(head, from, {
      holder: holderOf(file.conversations, authority.id),
      counted: countedOf(caseFile, authority.kind, span),
    })
  })
  return heads.flatMap((head) => {
    const { holder = null, counted = [] } = before.get(head, from) ?? {}
    const caseworker = holder !== null && staff.has(holder) ? holder : null
    const citizen = { id: head.id, name: head.name }
    return counted.map((one) => ({ ...one, citizen, caseworker }))
  })
}
