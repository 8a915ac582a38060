import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../contract/note'
import list from '../../ui/list.module.css'
import { useDates } from '../../ui/useDates'
import { EarlierWords } from './EarlierWords'
import { FollowUpForm } from './FollowUpForm'
import { FollowUpLine } from './FollowUpLine'
import { NoteActions } from './NoteActions'
import { PutForm } from './PutForm'

/** One note or agreement: its words, whose they are, how it is followed up, and what can be done. */
export function NoteRow(props: {
  readonly citizenId: string
  readonly today: string
  readonly note: Note
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { citizenId, today, note } = props
  const [changing, setChanging] = useState<'text' | 'follow-up' | null>(null)
  const written = { name: note.byName, date: long(note.on), time: note.at }
  const form = { citizenId, note, onEnd: () => setChanging(null) }
  return (
    <li className={list.row}>
      <Stack gap={4} style={{ flex: '1 1 20rem', minWidth: 0 }}>
        <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note.text}</Text>
        {note.followUp && <FollowUpLine followUp={note.followUp} today={today} />}
        {note.agreement && (
          <Text size="sm">
            {t('notes.agreed', {
              kind: t(`kind.${note.agreement.kind}`),
              date: long(note.agreement.on),
            })}
            . {t(`notes.whose.${note.agreement.whose}`)}.
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {note.earlier.length > 0 ? t('notes.putBy', written) : t('notes.by', written)}
        </Text>
        <EarlierWords earlier={note.earlier} />
        {changing === 'text' && <PutForm {...form} />}
        {changing === 'follow-up' && <FollowUpForm {...form} />}
      </Stack>
      {changing === null && (
        <NoteActions citizenId={citizenId} note={note} onChange={setChanging} />
      )}
    </li>
  )
}
