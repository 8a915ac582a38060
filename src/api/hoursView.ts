import type { Hours } from '../contract/hours'
import type { Availability } from '../domain/availability'
import { calendarWindow } from '../domain/calendarWindow'
import { dateOf, startOfDay, timeOf } from '../domain/instant'
import { mayKeepHours } from '../domain/mayKeepHours'
import { owns } from '../domain/ownership'
import { talksWhileAway } from '../domain/talksWhileAway'
import type { View } from '../store/store'
import type { Asked } from './asked'
import { leadersOf } from './leadersOf'
import type { Operation } from '../contract/operation'
import { wholeWeek } from './wholeWeek'

/** The hours of a person or room as they are shown. */
export async function hoursView(
  { owner, version, busy, busyFrom, ...kept }: Availability,
  owned: { readonly id: string; readonly name: string; readonly authority: string },
  { person, authority, now }: Pick<Asked<Operation>, 'person' | 'authority' | 'now'>,
  view: View,
): Promise<Hours> {
  const today = dateOf(now)
  const span = { start: startOfDay(today), end: calendarWindow(today).end }
  const away = talksWhileAway(kept, await view.talksOf([owner], span), today)
  const files = await view.citizenFiles([...new Set(away.map(({ citizen }) => citizen))])
  const own = new Map(
    files
      .filter(({ citizen }) => owns(authority, citizen))
      .map(({ citizen: { id, name } }) => [id, { id, name }]),
  )
  const mayChange = mayKeepHours(person, owned)
  return {
    id: owned.id,
    name: owned.name,
    version,
    week: wholeWeek(kept.week),
    exceptions: kept.exceptions,
    absences: kept.absences,
    bufferMinutes: kept.bufferMinutes,
    otherCalendar:
      busyFrom === null
        ? null
        : { readOn: dateOf(busyFrom), readAt: timeOf(busyFrom), times: busy.length },
    booked: away.map(({ id, citizen, start, end }) => ({
      conversation: id,
      citizen: own.get(citizen) ?? null,
      on: dateOf(start),
      at: timeOf(start),
      until: timeOf(end),
    })),
    mayChange,
    turnTo: mayChange ? [] : await leadersOf(owned.authority, view),
  }
}
