import { Button, Group, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSubmit } from '../../client/useSubmit'
import { useTextsFor } from '../../client/useTextsFor'
import { takeOverSelfBooking, type SelfBooking } from '../../contract/selfBooking'
import { focusFirstError } from '../../ui/focusFirstError'
import { focusHeading } from '../../ui/focusHeading'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { StandardTextarea } from '../../ui/StandardTextarea'
import { useFieldError } from '../../ui/useFieldError'
import { useProblemText } from '../../ui/useProblemText'
import { useSavedNotice } from '../../ui/useSavedNotice'

/** Taking the booking over from the citizen, with the reason. */
export function TakeOver(props: { readonly citizenId: string; readonly selfBooking: SelfBooking }) {
  const { t } = useTranslation()
  const word = useFieldError()
  const problemText = useProblemText()
  const saidSaved = useSavedNotice()
  const texts = useTextsFor('reason')
  const { citizenId, selfBooking } = props
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [requestId] = useState(() => crypto.randomUUID())
  const form = useRef<HTMLFormElement>(null)
  const { state, errors, submit } = useSubmit(takeOverSelfBooking, form, focusFirstError)
  const { id: selfBookingId, version } = selfBooking
  const takeOver = async () => {
    const params = { citizenId, selfBookingId }
    if ((await submit({ reason }, { params, requestId, version })) === null) return
    saidSaved(t('selfBooking.tookOver'))
    focusHeading()
  }
  if (!asking)
    return (
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('selfBooking.takeOver')}
      </Button>
    )
  return (
    <form
      ref={form}
      noValidate
      style={{ width: '100%' }}
      onSubmit={(event) => {
        event.preventDefault()
        void takeOver()
      }}
    >
      <Stack gap="sm">
        {state.is === 'refused' && (
          <Message tone="bad" role="alert" title={t('save.refused')}>
            <Text size="sm">{problemText(state.problem.problem)}</Text>
          </Message>
        )}
        <StandardTextarea
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens where the button was that asked for it
          autoFocus
          name="/reason"
          label={t('selfBooking.reason')}
          texts={texts}
          value={reason}
          onText={setReason}
          error={word(errors['/reason'])}
          autosize
          minRows={2}
          maxRows={8}
        />
        <Group>
          <SaveButton type="submit" busy={state.is === 'saving' || state.is === 'unknown'}>
            {t('selfBooking.takeOver')}
          </SaveButton>
          <SaveStatus is={state.is} />
        </Group>
      </Stack>
    </form>
  )
}
