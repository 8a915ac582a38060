import type { Calendar, CalendarDay } from '../contract/calendar'
import type { openCalendar } from '../contract/calendarOperations'
import type { Availability, AvailabilityOwner } from '../domain/availability'
import { calendarSpan } from '../domain/calendarSpan'
import { dateOf, minutesBetween, startOfDay, startOfNextDay, timeOf } from '../domain/instant'
import { isClosingDay } from '../domain/isClosingDay'
import { busyOn } from '../domain/busyOn'
import { opensOn } from '../domain/opensOn'
import { publicHolidayOn } from '../domain/publicHolidayOn'
import type { View } from '../store/store'
import type { Asked, Handler } from './asked'
import { keptAvailability } from './keptAvailability'
import { notFound } from './notFound'

type Question = Asked<typeof openCalendar>

export const answerOpenCalendar: Handler<typeof openCalendar> = async (asked, view) => {
  const { query, person, authority, now } = asked
  const on = query.on ?? dateOf(now)
  const { days, before, after } = calendarSpan(on, query.span)
  const colleagues = await view.peopleOf(authority.id)
  const whole = query.team !== undefined
  const people = whole
    ? colleagues
    : colleagues.filter(({ id }) => id === (query.person ?? person.id))
  if (people.length === 0) return notFound()
  const places = await view.roomsOf(authority.id)
  const rooms = whole ? places : []
  const owners = [...people.map(ofPerson), ...rooms.map(ofRoom)]
  const hoursOf = await keptAvailability(owners, view)
  const daysOf = (owner: AvailabilityOwner) => days.map((day) => dayOf(hoursOf(owner), day))
  const body: Calendar = {
    today: dateOf(now),
    on,
    before,
    after,
    days: days.map((day) => ({
      on: day,
      publicHoliday: publicHolidayOn(day),
      closingDay: isClosingDay(day),
    })),
    people: people.map((one) => ({ id: one.id, name: one.name, days: daysOf(ofPerson(one)) })),
    rooms: rooms.map(({ id, name, address }) => ({
      id,
      name,
      address,
      days: daysOf(ofRoom({ id })),
    })),
    talks: await talksIn(owners, days, asked, view),
  }
  return { ok: true, body }
}

function ofPerson({ id }: { readonly id: string }): AvailabilityOwner {
  return { kind: 'caseworker', id }
}

function ofRoom({ id }: { readonly id: string }): AvailabilityOwner {
  return { kind: 'room', id }
}

function dayOf(hours: Availability, on: string): CalendarDay {
  return {
    on,
    open: [...opensOn(hours, on)],
    absence: hours.absences.find(({ from, to }) => from <= on && on <= to)?.kind ?? null,
    busy: busyOn(hours, on),
  }
}

async function talksIn(
  owners: readonly AvailabilityOwner[],
  days: ReturnType<typeof calendarSpan>['days'],
  { authority, now }: Question,
  view: View,
): Promise<Calendar['talks'][number][]> {
  const span = { start: startOfDay(days[0]), end: startOfNextDay(days.at(-1) ?? days[0]) }
  const talks = await view.talksOf(owners, span)
  const names = await view.citizenNames(
    talks.map(({ citizen }) => citizen),
    authority,
  )
  const colleagues = new Map((await view.peopleOf(authority.id)).map((one) => [one.id, one.name]))
  return Promise.all(
    talks.map(
      async ({ id, version, citizen, meeting, kind, form, status, start, end, ...talk }) => {
        const mine = talk.authority === authority.id
        const guest = talk.guest ?? ''
        // In another's talk it is the guest's time that is taken here.
        const caseworker = mine || !colleagues.has(guest) ? talk.caseworker : guest
        const rooms = await view.roomsOf(talk.authority)
        const place = rooms.find((room) => meeting.kind === 'room' && room.id === meeting.room)
        const name = names.get(citizen)
        return {
          id,
          version,
          citizen: name === undefined ? null : { id: citizen, name },
          caseworker,
          caseworkerName: colleagues.get(caseworker) ?? '',
          mine,
          guest: mine ? talk.guest : null,
          room: meeting.kind === 'room' ? meeting.room : null,
          kind,
          form,
          status,
          place: place
            ? `${place.name}, ${place.address}`
            : meeting.kind === 'address'
              ? meeting.address
              : '',
          on: dateOf(start),
          at: timeOf(start),
          until: timeOf(end),
          minutes: minutesBetween(start, end),
          begun: start <= now,
        }
      },
    ),
  )
}
