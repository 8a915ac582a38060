import type { CalendarDate } from '../../../law/calendarDate'
import type { Person } from '../../person'
import { groupedBy } from '../../timeliness/groupedBy'
import { countObligations, type ObligationCounts } from './countObligations'
import { countOffers, type OfferCounts } from './countOffers'
import type { OverviewCitizen } from './overviewCitizen'

/** The figures of whoever has the citizens; `person` null of those nobody has. */
export interface CaseworkerFigures {
  readonly person: string | null
  readonly name: string
  readonly obligations: ObligationCounts
  readonly offers: OfferCounts
}

/** The figures by whoever has the citizens now, without those who have none. */
export function caseworkerFigures(
  rows: readonly OverviewCitizen[],
  people: readonly Pick<Person, 'id' | 'name'>[],
  until: CalendarDate,
): readonly CaseworkerFigures[] {
  const byCaseworker = groupedBy(rows, ({ caseworker }) => caseworker)
  return [...people.map(({ id, name }) => ({ person: id, name })), nobody].flatMap((who) => {
    const own = byCaseworker.get(who.person)
    if (!own) return []
    const offers = countOffers(
      own.flatMap((row) => row.offers),
      until,
    )
    return [{ ...who, obligations: countObligations(own), offers }]
  })
}

const nobody = { person: null, name: '' }
