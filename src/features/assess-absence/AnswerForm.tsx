import { Group, Stack, Text, Textarea } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { OpenedForm } from '../../client/useFormDraft'
import { useSubmit } from '../../client/useSubmit'
import { useTyped } from '../../client/useTyped'
import { answerNotice } from '../../contract/absenceOperations'
import { focusFirstError } from '../../ui/focusFirstError'
import { FoundDraft } from '../../ui/FoundDraft'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useFieldError } from '../../ui/useFieldError'
import { useProblemText } from '../../ui/useProblemText'
import { useSavedNotice } from '../../ui/useSavedNotice'
import type { AbsenceProps } from './absenceProps'

/** The fund's answer to the notice it was sent. */
export function AnswerForm({
  citizen,
  talk,
  opened,
}: AbsenceProps & { readonly opened: OpenedForm }) {
  const { t } = useTranslation()
  const word = useFieldError()
  const problemText = useProblemText()
  const navigate = useNavigate()
  const saidSaved = useSavedNotice()
  const typed = useTyped(opened, { text: '' })
  const form = useRef<HTMLFormElement>(null)
  const { state, errors, submit, isHere } = useSubmit(answerNotice, form, focusFirstError)
  const answer = async () => {
    const params = { citizenId: citizen.id, conversationId: talk.id }
    const { requestId, value } = typed
    if ((await submit(value, { params, requestId, version: talk.version })) === null) return
    typed.done()
    saidSaved(t('absence.answered'))
    if (isHere()) await navigate(`/borgere/${citizen.id}`)
  }
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void answer()
      }}
    >
      <Stack gap="md">
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
          label={t('absence.answer')}
          value={typed.value.text}
          onChange={(event) => typed.change({ text: event.currentTarget.value })}
          error={word(errors['/text'])}
          autosize
          minRows={3}
          maxRows={8}
        />
        <Group>
          <SaveButton type="submit" busy={state.is === 'saving' || state.is === 'unknown'}>
            {t('absence.saveAnswer')}
          </SaveButton>
          <SaveStatus is={state.is} />
        </Group>
      </Stack>
    </form>
  )
}
