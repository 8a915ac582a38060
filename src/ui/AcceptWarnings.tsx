import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BookingOptions } from '../contract/bookingOptions'
import { Message } from './Message'

/** What speaks against a time, and the one field in which that is accepted. */
export function AcceptWarnings(props: {
  readonly warnings: BookingOptions['warnings']
  readonly reason: string
  /** What is wrong with the reason, in words. */
  readonly error: string | undefined
  readonly onReason: (reason: string) => void
}) {
  const { t } = useTranslation()
  const { warnings, reason, error, onReason } = props
  if (warnings.length === 0) return null
  return (
    <>
      <Message tone="near" role="status" title={t('proposed.warnings')}>
        <ul>
          {warnings.map((warning) => (
            <li key={warning}>{t(`proposed.warning.${warning}`)}</li>
          ))}
        </ul>
      </Message>
      <Textarea
        name="/accepted/reason"
        label={t('proposed.accept')}
        description={t('proposed.acceptHint')}
        value={reason}
        onChange={(event) => onReason(event.currentTarget.value)}
        error={error}
        autosize
        minRows={2}
        maxRows={6}
      />
    </>
  )
}
