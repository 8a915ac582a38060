import { Group, Stack, Text, Textarea, Title } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../client/useMe'
import type { OpenedForm } from '../../client/useFormDraft'
import { useSubmit } from '../../client/useSubmit'
import { useTyped } from '../../client/useTyped'
import { writeNote } from '../../contract/note'
import { focusFirstError } from '../../ui/focusFirstError'
import { focusHeading } from '../../ui/focusHeading'
import { FoundDraft } from '../../ui/FoundDraft'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useFieldError } from '../../ui/useFieldError'
import { useProblemText } from '../../ui/useProblemText'
import { useSavedNotice } from '../../ui/useSavedNotice'
import { AskBeforeLeaving } from './AskBeforeLeaving'
import { followUpSaid, noFollowUp } from './followUpDraft'
import { FollowUpFields } from './FollowUpFields'

/** A new note: what it says, and when somebody is to follow it up. */
export function NoteForm(props: {
  readonly citizenId: string
  readonly opened: OpenedForm
  readonly onSaved: () => void
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const problemText = useProblemText()
  const saidSaved = useSavedNotice()
  const me = useMe().data
  const { citizenId, opened, onSaved } = props
  const typed = useTyped(opened, { text: '', ...noFollowUp })
  const { value: draft, change, keptAt } = typed
  const form = useRef<HTMLFormElement>(null)
  const { state, errors, submit, isHere } = useSubmit(writeNote, form, focusFirstError)
  const save = async () => {
    const { requestId } = typed
    const followUp = draft.on.trim() === '' ? null : followUpSaid(draft, me?.id ?? '')
    const body = { text: draft.text, followUp }
    if ((await submit(body, { params: { citizenId }, requestId })) === null) return
    typed.done()
    saidSaved(t('notes.saved'))
    if (!isHere()) return
    focusHeading()
    onSaved()
  }
  return (
    <form
      ref={form}
      noValidate
      aria-label={t('notes.write')}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <AskBeforeLeaving unsaved={draft.text.trim() !== '' && state.is !== 'saved'} />
      <Stack gap="sm" maw={720}>
        <Title order={2} size="h4">
          {t('notes.write')}
        </Title>
        <FoundDraft
          from={typed.foundFrom}
          wasSaved={opened.wasSaved}
          onStartOver={typed.startOver}
        />
        {state.is === 'refused' && (
          <Message tone="bad" role="alert" title={t('save.refused')}>
            <Text size="sm">{problemText(state.problem.problem)}</Text>
          </Message>
        )}
        <Textarea
          name="/text"
          label={t('notes.text')}
          value={draft.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
          error={word(errors['/text'])}
          autosize
          minRows={3}
          maxRows={16}
        />
        <FollowUpFields label={t('notes.onDay')} draft={draft} errors={errors} onChange={change} />
        <Group>
          <SaveButton type="submit" busy={state.is === 'saving' || state.is === 'unknown'}>
            {t('notes.save')}
          </SaveButton>
          <SaveStatus is={state.is} />
          {state.is === 'idle' && (
            <Text size="sm" c="dimmed">
              {keptAt === null ? t('notes.draftLater') : t('notes.draftKept', { time: keptAt })}
            </Text>
          )}
        </Group>
      </Stack>
    </form>
  )
}
