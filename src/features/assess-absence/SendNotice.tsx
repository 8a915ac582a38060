import { Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSave } from '../../client/useSave'
import { sendNotice } from '../../contract/absenceOperations'
import { focusFirstError } from '../../ui/focusFirstError'
import { focusHeading } from '../../ui/focusHeading'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useProblemText } from '../../ui/useProblemText'
import { useSavedNotice } from '../../ui/useSavedNotice'
import type { AbsenceProps } from './absenceProps'

/** Sends the notice; nothing is sent by itself, and what is sent cannot be taken back. */
export function SendNotice({ citizen, talk }: AbsenceProps) {
  const { t } = useTranslation()
  const problemText = useProblemText()
  const saidSaved = useSavedNotice()
  const part = useRef<HTMLDivElement>(null)
  const requestId = useRef(crypto.randomUUID())
  const { state, save } = useSave(sendNotice)
  useEffect(() => {
    if (state.is === 'refused') focusFirstError(part.current)
  }, [state])
  const send = async () => {
    const params = { citizenId: citizen.id, conversationId: talk.id }
    const sent = await save({ params, requestId: requestId.current, version: talk.version })
    if (!sent) return
    saidSaved(t('absence.sent'))
    focusHeading()
  }
  return (
    <Stack gap="sm" ref={part}>
      <Text size="sm">{t('absence.sendHint')}</Text>
      <Group>
        <SaveButton
          type="button"
          variant="default"
          busy={state.is === 'saving' || state.is === 'unknown'}
          onClick={() => void send()}
        >
          {t('absence.send')}
        </SaveButton>
        <SaveStatus is={state.is} />
      </Group>
      {state.is === 'refused' && (
        <Message tone="bad" role="alert" title={t('save.refused')}>
          <Text size="sm">{problemText(state.problem.problem)}</Text>
        </Message>
      )}
    </Stack>
  )
}
