import type { Note as Shown } from '../contract/note'
import type { CitizenFile } from '../domain/citizenFile'
import { dateOf, timeOf } from '../domain/instant'
import type { JournalEntry } from '../domain/journalEntry'
import type { Note } from '../domain/note'
import type { CalendarDate } from '../law/calendarDate'
import type { View } from '../store/store'

/** Notes on one citizen as they are shown to somebody, with names for the staff in them. */
export async function noteViews(
  notes: readonly Note[],
  asked: {
    readonly file: CitizenFile
    readonly today: CalendarDate
    readonly person: string
  },
  view: View,
): Promise<Shown[]> {
  const authorities = [...new Set(notes.map(({ authority }) => authority))]
  const staff = (await Promise.all(authorities.map((id) => view.peopleOf(id)))).flat()
  const names = new Map(staff.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? ''
  const { file, today, person } = asked
  const written = ({ text, by, at }: Pick<Note, 'text' | 'by' | 'at'>) => ({
    text,
    byName: nameOf(by),
    on: dateOf(at),
    at: timeOf(at),
  })
  return notes.map((note) => {
    const talk = file.conversations.find(({ id }) => id === note.agreement?.conversation)
    const { followUp } = note
    return {
      id: note.id,
      version: note.version,
      ...written(note),
      agreement:
        note.agreement && talk
          ? { ...note.agreement, kind: talk.kind, on: dateOf(talk.start) }
          : null,
      followUp: followUp && {
        on: followUp.on,
        person: followUp.person,
        personName: nameOf(followUp.person),
        mine: followUp.person === person,
        due: followUp.settled === null && followUp.on <= today,
        settled: followUp.settled && {
          byName: nameOf(followUp.settled.by),
          on: dateOf(followUp.settled.at),
        },
      },
      earlier: earlierOf(note, file.journal).map(written),
    }
  })
}

function earlierOf({ id }: Note, journal: readonly JournalEntry[]): Note[] {
  return (
    journal
      .filter(({ what, subject }) => what === 'note-changed' && subject === id)
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a changed note is kept whole
      .map(({ before }) => before as Note)
      .toReversed()
  )
}
