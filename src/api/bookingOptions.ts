import type { BookingOptions } from '../contract/bookingOptions'
import type { askBookingOptions } from '../contract/operations'
import type { AssessedCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import { bookableKinds } from '../domain/bookableKinds'
import { caseFileWithout } from '../domain/caseFileWithout'
import { dateOf } from '../domain/instant'
import { ownRequirement } from '../domain/ownRequirement'
import type { Person } from '../domain/person'
import { requirementFilledBy } from '../domain/requirementFilledBy'
import { settledRequirement } from '../domain/settledRequirement'
import { suggestionSpans } from '../domain/suggestionSpans'
import { suggestTimes, type Suggestion } from '../domain/suggestTimes'
import { unsaidNeeds } from '../domain/unsaidNeeds'
import { verdictOn } from '../domain/verdictOn'
import type { View } from '../store/store'
import type { Asked, Handler } from './asked'
import { calendarOn } from './calendarOn'
import { neededOf } from './neededOf'
import { notFound } from './notFound'
import { othersFor } from './othersFor'
import { ownCitizen } from './ownCitizen'
import { searchContext } from './searchContext'
import { surroundingsOf } from './surroundingsOf'
import { turnToFor } from './turnToFor'

type Question = Asked<typeof askBookingOptions>

export const answerBookingOptions: Handler<typeof askBookingOptions> = async (asked, view) => {
  const { query, authority, now } = asked
  const citizen = await ownCitizen(asked.params.citizenId, asked, view)
  if (citizen === null) return notFound()
  const { id, phone } = citizen.file.citizen
  const colleagues = await view.peopleOf(authority.id)
  const others = await othersFor(citizen.file.citizen, authority, view)
  const guest = others?.people.find((one) => one.id === query.with)
  const holder = colleagues.find((one) => one.id === query.caseworker) ?? asked.person
  const people = guest ? [holder, guest] : [holder]
  const suggestions = await suggest(citizen, people, asked, view)
  const on = query.on ?? suggestions[0]?.on ?? dateOf(now)
  const search = await searchContext(wantedOf({ from: on, to: on }, id, people, asked), view)
  const law = lawOn(on, citizen, others?.authority, asked)
  const about = { on, kind: law.kind, caseworker: holder.id, fills: law.fills }
  const around = await surroundingsOf(
    { ...about, citizen: citizen.file.citizen, authority, changing: query.changing ?? null },
    view,
  )
  const body: BookingOptions = {
    on,
    suggestions,
    ...law,
    ...calendarOn(on, search, query, around),
    others: others && {
      authorityName: others.authority.name,
      sharesCalendar: others.authority.sharesCalendar,
      people: others.people.map(named),
    },
    needs: neededOf((await view.needs(id)) ?? unsaidNeeds(id)),
    caseworkers: colleagues.map(named),
    rooms: (await view.roomsOf(authority.id)).map(({ id: room, name, address }) => ({
      id: room,
      name,
      address,
    })),
    citizenPhone: phone,
    videoHosts: [...authority.videoHosts],
  }
  return { ok: true, body }
}

function named({ id, name }: Person) {
  return { id, name }
}

/** The next free times that suit the requirement; with a free room where one may be needed. */
async function suggest(
  { file, assessment }: AssessedCitizen,
  people: readonly Person[],
  asked: Question,
  view: View,
): Promise<Suggestion[]> {
  const { query, authority, now } = asked
  const requirement = ownRequirement(assessment, authority.kind, query.requirement)
  const spans = suggestionSpans(requirement, assessment.conversations.required, dateOf(now))
  const days = spans.flatMap(({ from, to }) => [from, to]).toSorted()
  const whole = { from: days[0] ?? dateOf(now), to: days.at(-1) ?? dateOf(now) }
  const search = await searchContext(wantedOf(whole, file.citizen.id, people, asked), view)
  const physical = query.form === undefined || query.form === 'physical'
  return suggestTimes(spans, search, { roomNeeded: physical && search.rooms.length > 0 })
}

function wantedOf(
  span: { readonly from: string; readonly to: string },
  citizen: string,
  people: readonly Person[],
  { query, authority, now }: Question,
) {
  const { minutes, place = null, changing = null } = query
  return { ...span, citizen, people, authority, place, minutes, now, changing }
}

function lawOn(
  on: string,
  { caseFile, assessment }: AssessedCitizen,
  other: Authority | undefined,
  asked: Question,
) {
  const { authority, query, now } = asked
  const today = dateOf(now)
  const rest = caseFileWithout(caseFile, query.changing ?? null)
  const kinds = bookableKinds(rest, authority.kind, on, today)
  const requirement = ownRequirement(assessment, authority.kind, query.requirement)
  const lawful = kinds.filter(({ mayBook }) => mayBook.allowed).map((row) => row.kind)
  const usual = lawful.includes('on-request') ? 'on-request' : (lawful[0] ?? 'on-request')
  const kind = query.kind ?? requirement?.kind ?? usual
  const verdict = verdictOn(rest, { on, kind, party: authority.kind }, today)
  const fills = verdict.mayBook.allowed
    ? requirementFilledBy(rest, { on, kind, party: authority.kind }, today)
    : null
  const { requirement: number } = query
  return {
    kind,
    kinds,
    ...verdict,
    turnTo: verdict.mayBook.allowed ? [] : turnToFor(verdict.responsible?.party, other),
    fills,
    settled: number === undefined ? null : settledRequirement(number, caseFile, assessment),
    rules: { ...assessment.rules, ...verdict.rules },
  }
}
