import { addDays, type CalendarDate } from '../law/calendarDate'
import type { Availability, BusyTime } from '../domain/availability'
import { instantAt, startOfDay, weekdayOf } from '../domain/instant'
import type { Person } from '../domain/person'
import type { Room } from '../domain/room'
import { unkeptAvailability } from '../domain/unkeptAvailability'
import type { WorkingWeek } from '../domain/workingWeek'

const wholeDay = [
  { from: '08:30', to: '12:00' },
  { from: '12:30', to: '15:30' },
]
const shortDay = [{ from: '08:30', to: '13:00' }]
const fullTime: WorkingWeek = { 1: wholeDay, 2: wholeDay, 3: wholeDay, 4: wholeDay, 5: shortDay }
const partTime: WorkingWeek = { 1: wholeDay, 2: wholeDay, 4: shortDay }
const openDay = [{ from: '08:00', to: '16:00' }]
const roomWeek: WorkingWeek = { 1: openDay, 2: openDay, 3: openDay, 4: openDay, 5: openDay }

/**
 * When the staff work and the rooms are open, seen from a day: Dines part of the week, Cecilie away
 * the week after, and Bo with meetings in another calendar.
 */
export function demonstrationHours(
  today: CalendarDate,
  people: readonly Person[],
  rooms: readonly Room[],
): readonly Availability[] {
  const nextMonday = addDays(today, 8 - weekdayOf(today))
  const week = { from: nextMonday, to: addDays(nextMonday, 4) }
  const own: Readonly<Record<string, Partial<Availability>>> = {
    dines: { week: partTime },
    cecilie: { absences: [{ id: 'holiday', ...week, kind: 'holiday' }] },
    bo: { busy: teamMeetings(today), busyFrom: startOfDay(today), bufferMinutes: 15 },
  }
  return [
    ...people.map(({ id }) => ({
      ...unkeptAvailability({ kind: 'caseworker', id }),
      version: 1,
      week: fullTime,
      ...own[id],
    })),
    ...rooms.map(({ id }) => ({
      ...unkeptAvailability({ kind: 'room', id }),
      version: 1,
      week: roomWeek,
    })),
  ]
}

/** Every Tuesday morning from a month ago on, for half a year. */
function teamMeetings(today: CalendarDate): BusyTime[] {
  const firstTuesday = addDays(today, 2 - weekdayOf(today) - 28)
  return Array.from({ length: 30 }, (_, week) => addDays(firstTuesday, 7 * week)).flatMap((on) => {
    const [start, end] = [instantAt(on, '09:00'), instantAt(on, '10:30')]
    return start !== null && end !== null ? [{ start, end }] : []
  })
}
