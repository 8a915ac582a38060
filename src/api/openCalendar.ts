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
  const rooms = new Map((await view.roomsOf(authority.id)).map((room) => [room.id, room]))
  const people = new Map((await view.peopleOf(authority.id)).map((one) => [one.id, one.name]))
  return talks.map(
    ({ id, version, citizen, caseworker, meeting, kind, form, status, start, end }) => {
      const room = meeting.kind === 'room' ? meeting.room : null
      const place = room === null ? undefined : rooms.get(room)
      const name = names.get(citizen)
      return {
        id,
        version,
        citizen: name === undefined ? null : { id: citizen, name },
        caseworker,
        caseworkerName: people.get(caseworker) ?? '',
        room,
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
  )
}
