import { useTranslation } from 'react-i18next'
import type { BookingOptions } from '../contract/bookingOptions'
import { Message } from './Message'
import { StandardTextarea } from './StandardTextarea'

/** What speaks against a time, and the one field in which that is accepted. */
export function AcceptWarnings(props: {
  readonly warnings: BookingOptions['warnings']
  readonly reason: string
  /** The texts kept ready for reasons. */
  readonly texts: readonly string[]
  /** What is wrong with the reason, in words. */
  readonly error: string | undefined
  readonly onReason: (reason: string) => void
}) {
  const { t } = useTranslation()
  const { warnings, reason, texts, error, onReason } = props
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
      <StandardTextarea
        name="/accepted/reason"
        label={t('proposed.accept')}
        description={t('proposed.acceptHint')}
        texts={texts}
        value={reason}
        onText={onReason}
        error={error}
        autosize
        minRows={2}
        maxRows={6}
      />
    </>
  )
}
