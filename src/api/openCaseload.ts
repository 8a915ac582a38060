import type { Caseload, CaseloadPlace, openCaseload } from '../contract/caseload'
import type { CitizenRow } from '../contract/citizenRow'
import { assessCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import { caseloadFacts, type CaseloadFacts } from '../domain/caseloadFacts'
import { inDanishOrder } from '../domain/danishOrder'
import { dateOf } from '../domain/instant'
import type { CalendarDate } from '../law/calendarDate'
import type { CitizenHead, View } from '../store/store'
import type { Handler } from './asked'
import { citizenRow } from './citizenRow'
import { lookThrough } from './lookThrough'
import { seenBefore } from './seenBefore'
import { standpoint } from './standpoint'

export const answerOpenCaseload: Handler<typeof openCaseload> = async (asked, view) => {
  const { authority, body: wanted, now } = asked
  const today = dateOf(now)
  const heads = (await view.citizenHeadsOf(authority)).toSorted(byName)
  const { after, limit } = wanted
  const start = after === null ? 0 : heads.filter((head) => byName(head, after) <= 0).length
  const part = heads.slice(start, start + limit)
  const last = part.at(-1)
  const lines = await linesOf(part, authority, today, view)
  const people = await view.peopleOf(authority.id)
  const staff = new Set(people.map(({ id }) => id))
  const authorities = await view.authorities()
  const funds = new Set(lines.map(({ fund }) => fund))
  const municipalities = new Set(lines.map(({ municipality }) => municipality))
  const body: Caseload = {
    today,
    total: heads.length,
    next: start + part.length < heads.length && last ? { id: last.id, name: last.name } : null,
    columns: columnsOf(lines, staff),
    people: people.map(({ id, name }) => ({ id, name })),
    funds: authorities.filter(({ id }) => funds.has(id)).map(({ id, name }) => ({ id, name })),
    municipalities: authorities.flatMap(({ municipality, name }) =>
      municipality !== null && municipalities.has(municipality) ? { id: municipality, name } : [],
    ),
    versions: [
      ...new Map(lines.flatMap(({ version }) => (version ? [[version.id, version]] : []))).values(),
    ].map(({ id, title }) => ({ id, title })),
  }
  return { ok: true, body }
}

/** Names may stand twice, and differ in what a directory does not tell apart: every place is one citizen’s. */
function byName(one: CaseloadPlace, other: CaseloadPlace): number {
  return inDanishOrder(one.name, other.name) || (one.id < other.id ? -1 : Number(one.id > other.id))
}

type Line = CitizenRow &
  CaseloadFacts & { readonly fund: string | null; readonly municipality: string }

const seen = seenBefore<Line>()

/** The lines of citizens, in their order; one is made again only when it may have changed. */
async function linesOf(
  heads: readonly CitizenHead[],
  authority: Authority,
  today: CalendarDate,
  view: View,
): Promise<Line[]> {
  const from = await standpoint(authority.id, today, view)
  const found = await lookThrough(heads, from, seen, view, (file, head) => {
    const citizen = assessCitizen(file, from.centreOf(head.municipality), today)
    const { unemploymentFund: fund, municipality } = file.citizen
    return { ...citizenRow(citizen), ...caseloadFacts(citizen, authority.id), fund, municipality }
  })
  return found.map((line) => line.seen)
}

function columnsOf(lines: readonly Line[], staff: ReadonlySet<string>): Caseload['columns'] {
  const column = <T>(of: (line: Line) => T) => lines.map(of)
  return {
    id: column(({ id }) => id),
    name: column(({ name }) => name),
    maskedNumber: column(({ maskedNumber }) => maskedNumber),
    age: column(({ age }) => age),
    municipality: column(({ municipality }) => municipality),
    fund: column(({ fund }) => fund),
    benefit: column(({ benefit }) => benefit),
    targetGroup: column(({ targetGroup }) => targetGroup),
    party: column(({ responsible }) => responsible?.party ?? null),
    partyUntil: column(({ responsible }) => responsible?.until ?? null),
    kind: column(({ next }) => next?.kind ?? null),
    number: column(({ next }) => next?.number ?? null),
    heldBy: column(({ next }) => next?.party ?? null),
    dueBy: column(({ next }) => next?.dueBy ?? null),
    bookedOn: column(({ next }) => next?.bookedOn ?? null),
    urgency: column(({ next }) => next?.urgency ?? null),
    forms: column(({ forms }) => forms),
    exemptions: column(({ exemptions }) => exemptions),
    overdue: column(({ overdue }) => overdue),
    version: column(({ version }) => version?.id ?? null),
    missed: column(({ missed }) => missed),
    unlawful: column(({ unlawful }) => unlawful),
    caseworker: column(({ holder }) => (holder !== null && staff.has(holder) ? holder : null)),
  }
}
