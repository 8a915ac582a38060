import type { OverviewRow, openOfferOverview } from '../contract/offerOverview'
import { inDanishOrder } from '../domain/danishOrder'
import { dateOf } from '../domain/instant'
import { caseworkerFigures } from '../domain/offers/overview/caseworkerFigures'
import { figuresOf } from '../domain/offers/overview/figuresOf'
import { isCounted } from '../domain/offers/overview/isCounted'
import { lastDaySoon } from '../domain/offers/overview/lastDaySoon'
import { mostUrgentFirst } from '../domain/offers/overview/mostUrgentFirst'
import type { OverviewCitizen } from '../domain/offers/overview/overviewCitizen'
import type { CalendarDate } from '../law/calendarDate'
import type { Asked, Handler } from './asked'
import { overviewCitizens } from './overviewCitizens'

type Chosen = Asked<typeof openOfferOverview>['query']

export const answerOpenOfferOverview: Handler<typeof openOfferOverview> = async (asked, view) => {
  const { authority, query, now } = asked
  const today = dateOf(now)
  const people = (await view.peopleOf(authority.id))
    .map(({ id, name }) => ({ id, name }))
    .toSorted((one, other) => inDanishOrder(one.name, other.name))
  const { of, citizens } = await overviewCitizens(authority, today, view)
  const known = { today, seen: citizens.length, of, people }
  if (citizens.length < of) return { ok: true, body: { ...known, overview: null } }
  const until = lastDaySoon(today, query.within)
  const ofParty = citizens.filter(({ party }) => query.party === undefined || party === query.party)
  const all = ofParty.filter(
    ({ caseworker }) =>
      query.caseworker === undefined || (caseworker ?? 'nobody') === query.caseworker,
  )
  const found = all.flatMap((row) => chosen(row, query, until)).toSorted(mostUrgentFirst)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return {
    ok: true,
    body: {
      ...known,
      overview: {
        citizens: all.length,
        figures: figuresOf(all, until),
        caseworkers: [...caseworkerFigures(ofParty, people, until)],
        total: found.length,
        rows: found.slice(query.from, query.from + query.count).map((row) => shown(row, names)),
      },
    },
  }
}

/** The citizen with those of the offers that are chosen; nothing when not among the chosen. */
function chosen(
  row: OverviewCitizen,
  { state, waiver, offers: count, kind }: Chosen,
  until: CalendarDate,
): OverviewCitizen[] {
  if (state !== undefined && row.state !== state) return []
  if (waiver !== undefined && row.waivedBy !== waiver) return []
  if (count === undefined && kind === undefined) return [row]
  const offers = row.offers.filter(
    (offer) =>
      (count === undefined || isCounted(offer, count, until)) &&
      (kind === undefined || offer.kind === kind),
  )
  return offers.length === 0 ? [] : [{ ...row, offers }]
}

function shown(row: OverviewCitizen, names: ReadonlyMap<string, string>): OverviewRow {
  const { party: _, caseworker, ...rest } = row
  return {
    ...rest,
    caseworkerName: caseworker === null ? null : (names.get(caseworker) ?? null),
  }
}
