import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSave } from '../../client/useSave'
import { followUpNote, type Note } from '../../contract/note'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useProblemText } from '../../ui/useProblemText'
import { useSavedNotice } from '../../ui/useSavedNotice'
import { focusHeading } from '../../ui/focusHeading'

/** What can be done about a note now: settled in one step, or changed in a form that opens. */
export function NoteActions(props: {
  readonly citizenId: string
  readonly note: Note
  readonly onChange: (what: 'text' | 'follow-up') => void
}) {
  const { t } = useTranslation()
  const problemText = useProblemText()
  const saidSaved = useSavedNotice()
  const { citizenId, note, onChange } = props
  const { state, save } = useSave(followUpNote)
  const [requestId, setRequestId] = useState(() => crypto.randomUUID())
  const { followUp } = note
  const text = note.text.slice(0, 80)
  const settle = async (settled: boolean) => {
    if (followUp === null) return
    const { on, person } = followUp
    const answer = await save({
      params: { citizenId, noteId: note.id },
      body: { followUp: { on, person, settled } },
      requestId,
      version: note.version,
    })
    setRequestId(crypto.randomUUID())
    if (answer === null) return
    saidSaved(settled ? t('notes.nowSettled') : t('notes.nowOpen'))
    // The row moves to the other list, and the button with it.
    focusHeading()
  }
  const busy = state.is === 'saving' || state.is === 'unknown'
  return (
    <Group gap="xs" style={{ flex: '0 1 auto' }}>
      {followUp && followUp.settled === null && (
        <SaveButton
          size="compact-sm"
          busy={busy}
          aria-label={t('notes.settleFor', { text })}
          onClick={() => void settle(true)}
        >
          {t('notes.settle')}
        </SaveButton>
      )}
      {followUp?.settled && (
        <SaveButton
          size="compact-sm"
          variant="default"
          busy={busy}
          aria-label={t('notes.againFor', { text })}
          onClick={() => void settle(false)}
        >
          {t('notes.again')}
        </SaveButton>
      )}
      {(followUp === null || followUp.settled === null) && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={followUp ? t('notes.followFor', { text }) : t('notes.addFollowFor', { text })}
          onClick={() => onChange('follow-up')}
        >
          {followUp ? t('notes.follow') : t('notes.addFollow')}
        </Button>
      )}
      {note.agreement === null && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('notes.putFor', { text })}
          onClick={() => onChange('text')}
        >
          {t('notes.put')}
        </Button>
      )}
      {busy && <SaveStatus is={state.is} />}
      {state.is === 'refused' && (
        <Message tone="bad" role="alert" title={t('save.refused')}>
          <Text size="sm">
            {state.problem.is('stale-version')
              ? t('notes.stale')
              : problemText(state.problem.problem)}
          </Text>
        </Message>
      )}
    </Group>
  )
}
