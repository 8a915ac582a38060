import { Text, Title } from '@mantine/core'
import type { Note } from '../../contract/note'
import list from '../../ui/list.module.css'
import { NoteRow } from './NoteRow'

/** Some of the notes on a citizen, under what they have in common. */
export function NoteList(props: {
  readonly citizenId: string
  readonly today: string
  readonly title: string
  readonly lead: string | null
  readonly notes: readonly Note[]
}) {
  const { citizenId, today, title, lead, notes } = props
  return (
    <section aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {lead !== null && <Text size="sm">{lead}</Text>}
      <ul className={list.list}>
        {notes.map((note) => (
          <NoteRow key={note.id} citizenId={citizenId} today={today} note={note} />
        ))}
      </ul>
    </section>
  )
}
