import type { DayTaskRow } from '../contract/day'
import type { Authority } from '../domain/authority'
import { notesOf } from '../domain/notesOf'
import type { Note } from '../domain/note'
import type { Person } from '../domain/person'
import type { CalendarDate } from '../law/calendarDate'
import type { View } from '../store/store'
import type { CitizenOfDay } from './citizensOfDay'

/**
 * What somebody is to follow up by today: the notes given to them, whosever citizen it is about, and
 * the agreements of their own talks that nobody has done anything about.
 */
export async function followUpsOfDay(
  own: readonly CitizenOfDay[],
  { person, authority }: { readonly person: Person; readonly authority: Authority },
  today: CalendarDate,
  view: View,
): Promise<DayTaskRow[]> {
  const given = await view.notesToFollowUp(person.id)
  const agreed = own.filter(({ agreements }) => agreements.some((note) => isDue(note)))
  const citizens = [
    ...new Set([...given.map((note) => note.citizen), ...agreed.map((row) => row.citizen.id)]),
  ]
  const files = await view.citizenFiles(citizens)
  const names = await view.citizenNames(citizens, authority)
  const nobodys = new Set(own.filter((row) => row.nobodys).map(({ citizen }) => citizen.id))
  const rows = await Promise.all(
    files.map(async (file) => {
      const { citizen } = file
      const name = names.get(citizen.id)
      if (name === undefined) return []
      const notes = notesOf(await view.notesOf(citizen.id), file, authority.id)
      return notes.filter(isDue).map(({ id, text, followUp }): DayTaskRow => ({
        is: 'follow-up',
        citizen: { id: citizen.id, name },
        nobodys: nobodys.has(citizen.id),
        on: followUp?.on ?? today,
        note: id,
        text,
      }))
    }),
  )
  return rows.flat()

  function isDue({ followUp }: Note): boolean {
    return (
      followUp !== null &&
      followUp.settled === null &&
      followUp.person === person.id &&
      followUp.on <= today
    )
  }
}
