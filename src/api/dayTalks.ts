import type { Day } from '../contract/day'
import { startOfDay, startOfNextDay, timeOf, type Instant } from '../domain/instant'
import type { Authority } from '../domain/authority'
import type { Person } from '../domain/person'
import { unsaidNeeds } from '../domain/unsaidNeeds'
import type { CalendarDate } from '../law/calendarDate'
import type { View } from '../store/store'
import { arrivalView } from './arrivalView'
import { neededOf } from './neededOf'
import { placeNamed } from './placeNamed'

/** Somebody’s talks on a day, in order of time, each with what one must know to hold it. */
export async function dayTalks(
  asked: { readonly person: Person; readonly authority: Authority; readonly now: Instant },
  today: CalendarDate,
  view: View,
): Promise<Day['talks']> {
  const { person, authority, now } = asked
  const span = { start: startOfDay(today), end: startOfNextDay(today) }
  const talks = await view.talksOf([{ kind: 'caseworker', id: person.id }], span)
  const ids = [...new Set(talks.map(({ citizen }) => citizen))]
  const names = await view.citizenNames(ids, authority)
  const files = new Map((await view.citizenFiles(ids)).map((file) => [file.citizen.id, file]))
  return Promise.all(
    talks.map(async (talk) => {
      const { id, citizen, kind, form, status, start, end, meeting, topic } = talk
      const name = names.get(citizen)
      const holder = talk.authority === authority.id ? null : await view.person(talk.caseworker)
      return {
        id,
        citizen: name === undefined ? null : { id: citizen, name },
        kind,
        form,
        status,
        at: timeOf(start),
        until: timeOf(end),
        place: await placeNamed(meeting, talk.authority, view),
        caller: meeting.kind === 'number' ? meeting.caller : null,
        guestOf: talk.authority === authority.id ? null : (holder?.name ?? ''),
        topic,
        needs: neededOf((await view.needs(citizen)) ?? unsaidNeeds(citizen)),
        begun: start <= now,
        arrived: await arrivalView(talk, files.get(citizen)?.journal ?? [], view),
      }
    }),
  )
}
