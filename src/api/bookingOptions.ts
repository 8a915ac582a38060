import type { BookingOptions } from '../contract/bookingOptions'
import type { askBookingOptions } from '../contract/operations'
import type { AssessedCitizen } from '../domain/assessCitizen'
import { bookableKinds } from '../domain/bookableKinds'
import { caseFileWithout } from '../domain/caseFileWithout'
import { clashesOf } from '../domain/clashes'
import { addMinutes, dateOf, instantAt } from '../domain/instant'
import { overlap } from '../domain/occupancy'
import { ownRequirement } from '../domain/ownRequirement'
import type { Person } from '../domain/person'
import { firstFreeTimes, freeTimesOn, type FreeTime } from '../domain/searchFreeTimes'
import { suggestionSpans } from '../domain/suggestionSpans'
import { requirementFilledBy } from '../domain/requirementFilledBy'
import { verdictOn } from '../domain/verdictOn'
import type { View } from '../store/store'
import type { Asked, Handler } from './asked'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { searchContext } from './searchContext'

type Question = Asked<typeof askBookingOptions>

export const answerBookingOptions: Handler<typeof askBookingOptions> = async (asked, view) => {
  const citizen = await ownCitizen(asked.params.citizenId, asked, view)
  if (citizen === null) return notFound()
  const people = await view.peopleOf(asked.authority.id)
  const caseworker = people.find(({ id }) => id === asked.query.caseworker) ?? asked.person
  const suggestion = await suggest(citizen, caseworker, asked, view)
  const on = asked.query.on ?? suggestion?.on ?? dateOf(asked.now)
  const body: BookingOptions = {
    on,
    suggestion: suggestion && {
      on: suggestion.on,
      at: suggestion.at,
      room: suggestion.rooms[0] ?? null,
    },
    ...lawOn(on, citizen, asked),
    ...(await calendarOn(on, citizen, caseworker, asked, view)),
    caseworkers: people.map(({ id, name }) => ({ id, name })),
    rooms: (await view.roomsOf(asked.authority.id)).map(({ id, name, address }) => ({
      id,
      name,
      address,
    })),
    citizenPhone: citizen.file.citizen.phone,
  }
  return { ok: true, body }
}

/** The first free time that suits the requirement; a free room is preferred to an earlier hour. */
async function suggest(
  { file, assessment }: AssessedCitizen,
  caseworker: Person,
  { query, authority, now }: Question,
  view: View,
): Promise<FreeTime | null> {
  const requirement = ownRequirement(assessment, authority.kind, query.requirement)
  const { required } = assessment.conversations
  for (const span of suggestionSpans(requirement, required, dateOf(now))) {
    const search = await searchContext(
      {
        ...span,
        citizen: file.citizen.id,
        caseworker,
        authority,
        minutes: query.minutes,
        now,
        changing: query.changing ?? null,
      },
      view,
    )
    const [first] = firstFreeTimes(span, search, { count: 1, roomNeeded: search.rooms.length > 0 })
    if (first) return first
  }
  return null
}

function lawOn(on: string, { caseFile, assessment }: AssessedCitizen, asked: Question) {
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
  return { kind, kinds, ...verdict, fills, rules: { ...assessment.rules, ...verdict.rules } }
}

async function calendarOn(
  on: string,
  { file }: AssessedCitizen,
  caseworker: Person,
  { query, authority, now }: Question,
  view: View,
) {
  const { minutes, at, room } = query
  const search = await searchContext(
    {
      from: on,
      to: on,
      citizen: file.citizen.id,
      caseworker,
      authority,
      minutes,
      now,
      changing: query.changing ?? null,
    },
    view,
  )
  const start = at === undefined ? null : instantAt(on, at)
  const span = start === null ? null : { start, end: addMinutes(start, minutes) }
  const inTheWay = search.occupied.filter(
    (taken) =>
      span !== null &&
      overlap(span, taken) &&
      (taken.resource.kind !== 'room' || taken.resource.id === room),
  )
  return {
    freeTimes: freeTimesOn(on, search).map(({ at: time, rooms }) => ({ at: time, rooms })),
    clashes: clashesOf(inTheWay),
  }
}
