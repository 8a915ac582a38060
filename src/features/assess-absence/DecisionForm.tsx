import { Group, Stack, Text } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { OpenedForm } from '../../client/useFormDraft'
import { useSubmit } from '../../client/useSubmit'
import { useTextsFor } from '../../client/useTextsFor'
import { useTyped } from '../../client/useTyped'
import { decideAbsence } from '../../contract/absenceOperations'
import { focusFirstError } from '../../ui/focusFirstError'
import { FoundDraft } from '../../ui/FoundDraft'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { StandardTextarea } from '../../ui/StandardTextarea'
import { useFieldError } from '../../ui/useFieldError'
import { useProblemText } from '../../ui/useProblemText'
import { useSavedNotice } from '../../ui/useSavedNotice'
import type { AbsenceProps } from './absenceProps'

const fields = ['guidance', 'receipt', 'text'] as const

/** What the citizen had been told, and the decision in words. */
export function DecisionForm({
  citizen,
  talk,
  opened,
}: AbsenceProps & { readonly opened: OpenedForm }) {
  const { t } = useTranslation()
  const word = useFieldError()
  const texts = useTextsFor('reason')
  const problemText = useProblemText()
  const navigate = useNavigate()
  const saidSaved = useSavedNotice()
  const typed = useTyped(opened, { text: '', guidance: '', receipt: '' })
  const form = useRef<HTMLFormElement>(null)
  const { state, errors, submit, isHere } = useSubmit(decideAbsence, form, focusFirstError)
  const decide = async () => {
    const params = { citizenId: citizen.id, conversationId: talk.id }
    const { requestId, value } = typed
    if ((await submit(value, { params, requestId, version: talk.version })) === null) return
    typed.done()
    saidSaved(t('absence.decided'))
    if (isHere()) await navigate(`/borgere/${citizen.id}`)
  }
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void decide()
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
        {fields.map((field) => (
          <StandardTextarea
            key={field}
            label={t(`absence.fields.${field}`)}
            texts={texts}
            value={typed.value[field]}
            onText={(text) => typed.change({ [field]: text })}
            error={word(errors[`/${field}`])}
            autosize
            minRows={2}
            maxRows={8}
          />
        ))}
        <Group>
          <SaveButton type="submit" busy={state.is === 'saving' || state.is === 'unknown'}>
            {t('absence.saveDecision')}
          </SaveButton>
          <SaveStatus is={state.is} />
        </Group>
      </Stack>
    </form>
  )
}
