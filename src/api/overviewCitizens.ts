import type { Authority } from '../domain/authority'
import type { OverviewCitizen } from '../domain/offers/overview/overviewCitizen'
import { overviewOf, type OfferOverview } from '../domain/offers/overview/overviewOf'
import { holderOf } from '../domain/plan/holderOf'
import type { CalendarDate } from '../law/calendarDate'
import type { View } from '../store/store'
import { eachFile } from './eachFile'
import { seenBefore } from './seenBefore'
import { standpoint } from './standpoint'

interface Seen {
  readonly holder: string | null
  readonly overview: OfferOverview
}

const before = seenBefore<Seen>()

/** How many citizens are looked at for one answer: what is more than that is for the next. */
const most = 2000

/** An authority’s own citizens with their offers, as far as they have been looked at. */
export async function overviewCitizens(
  authority: Authority,
  today: CalendarDate,
  view: View,
): Promise<{ readonly of: number; readonly citizens: readonly OverviewCitizen[] }> {
  const from = await standpoint(authority.id, today, view)
  const staff = new Set((await view.peopleOf(authority.id)).map(({ id }) => id))
  const heads = await view.citizenHeadsOf(authority)
  const unknown = heads.filter((head) => before.get(head, from) === undefined)
  const gone = new Set(unknown.slice(0, most).map(({ id }) => id))
  await eachFile(unknown.slice(0, most), view, (file, head) => {
    gone.delete(head.id)
    const overview = overviewOf(file, from.centreOf(head.municipality), today)
    before.keep(head, from, { holder: holderOf(file, authority.id), overview })
  })
  const citizens = heads.flatMap((head) => {
    const seen = before.get(head, from)
    if (!seen) return []
    const { id, name } = head
    const caseworker = seen.holder !== null && staff.has(seen.holder) ? seen.holder : null
    return [{ ...seen.overview, citizen: { id, name }, caseworker }]
  })
  return { of: heads.length - gone.size, citizens }
}
