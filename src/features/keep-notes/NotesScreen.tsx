import { Anchor, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useNotes } from '../../client/useNotes'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { NoteList } from './NoteList'
import { WriteNote } from './WriteNote'

/** What is noted about a citizen, what is to be followed up, and a new note. */
export function NotesScreen() {
  const { citizenId = '' } = useParams()
  return <Notes citizenId={citizenId} key={citizenId} />
}

function Notes({ citizenId }: { readonly citizenId: string }) {
  const { t } = useTranslation()
  const asked = useNotes(citizenId)
  // Each note saved leaves an empty form for the next.
  const [saved, setSaved] = useState(0)
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  const { name, today, notes } = asked.data
  const open = notes.filter(({ followUp }) => followUp !== null && followUp.settled === null)
  const rest = notes.filter((note) => !open.includes(note))
  const soonest = open.toSorted((one, other) =>
    (one.followUp?.on ?? '').localeCompare(other.followUp?.on ?? ''),
  )
  const about = { citizenId, today }
  return (
    <Page title={t('notes.title', { name })} windowTitle={t('notes.window')}>
      <Text maw={720}>{t('notes.lead')}</Text>
      <Anchor component={Link} to={`/borgere/${citizenId}`}>
        {t('citizen.toCitizen')}
      </Anchor>
      <WriteNote key={saved} citizenId={citizenId} onSaved={() => setSaved(saved + 1)} />
      <NoteList
        {...about}
        title={t('notes.open')}
        lead={open.length > 0 ? t('notes.openCount', { count: open.length }) : t('notes.openNone')}
        notes={soonest}
      />
      <NoteList
        {...about}
        title={t('notes.rest')}
        lead={rest.length > 0 ? null : t('notes.restNone')}
        notes={rest}
      />
    </Page>
  )
}
