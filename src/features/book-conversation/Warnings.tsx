import { useTranslation } from 'react-i18next'
import type { BookingOptions } from '../../contract/bookingOptions'
import { Message } from '../../ui/Message'

/** What speaks against the time in the form. It can be booked all the same. */
export function Warnings({ warnings }: Pick<BookingOptions, 'warnings'>) {
  const { t } = useTranslation()
  if (warnings.length === 0) return null
  return (
    <Message tone="near" role="status" title={t('proposed.warnings')}>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{t(`proposed.warning.${warning}`)}</li>
        ))}
      </ul>
    </Message>
  )
}
