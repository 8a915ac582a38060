import { Group, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSave } from '../../client/useSave'
import { retryMessages } from '../../contract/outbox'
import { focusFirstError } from '../../ui/focusFirstError'
import { focusHeading } from '../../ui/focusHeading'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useProblemText } from '../../ui/useProblemText'
import { useSavedNotice } from '../../ui/useSavedNotice'

/** Has one message, or all of them, tried again now. */
export function RetryButton(props: {
  /** Null for all. */
  readonly message: string | null
  readonly label: string
  /** What it is about, to whoever does not see the row. */
  readonly about?: string
}) {
  const { t } = useTranslation()
  const { message, label, about } = props
  const problemText = useProblemText()
  const saidSaved = useSavedNotice()
  const part = useRef<HTMLDivElement>(null)
  const requestId = useRef(crypto.randomUUID())
  const { state, save } = useSave(retryMessages)
  useEffect(() => {
    if (state.is === 'refused') focusFirstError(part.current)
  }, [state])
  const retry = async () => {
    const answer = await save({ body: { message }, requestId: requestId.current })
    if (answer === null) return
    requestId.current = crypto.randomUUID()
    saidSaved(t('outbox.retried', { count: answer.count }))
    // The row may leave the list.
    focusHeading()
  }
  return (
    <div ref={part}>
      <Group gap="sm">
        <SaveButton
          type="button"
          variant="default"
          busy={state.is === 'saving' || state.is === 'unknown'}
          onClick={() => void retry()}
          {...(about !== undefined && { 'aria-label': `${label}: ${about}` })}
        >
          {label}
        </SaveButton>
        <SaveStatus is={state.is} />
      </Group>
      {state.is === 'refused' && (
        <Message tone="bad" role="alert" title={t('save.refused')}>
          <Text size="sm">{problemText(state.problem.problem)}</Text>
        </Message>
      )}
    </div>
  )
}
