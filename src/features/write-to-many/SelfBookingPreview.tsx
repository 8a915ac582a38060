import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../../client/apiProblem'
import { unanswered } from '../../client/unanswered'
import { useSelfBookingPreview } from '../../client/useSelfBookingPreview'
import { Failure } from '../../ui/Failure'
import { LetterSheet } from '../../ui/LetterSheet'
import { RefusalReason } from '../../ui/RefusalReason'
import { useDates } from '../../ui/useDates'
import { Waiting } from '../../ui/Waiting'

/** The letter a citizen would be sent, and when there would be a reminder. */
export function SelfBookingPreview(props: {
  readonly citizen: { readonly id: string; readonly name: string }
  readonly query: Parameters<typeof useSelfBookingPreview>[1]
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { citizen, query } = props
  const asked = useSelfBookingPreview(citizen.id, query)
  const { failed, onRetry } = unanswered(asked)
  if (asked.error instanceof ApiProblem) return <RefusalReason problem={asked.error.problem} />
  if (failed) return <Failure onRetry={onRetry} />
  if (!asked.data) return <Waiting />
  const { letter, reminder } = asked.data
  return (
    <section aria-label={t('letters.previewOf', { name: citizen.name })} style={{ width: '100%' }}>
      <LetterSheet letter={letter} calendar={null} />
      <Text size="sm" mt="sm">
        {reminder
          ? t('letters.reminder', {
              channel: t(`outbox.channels.${reminder.channel}`).toLocaleLowerCase(),
              date: long(reminder.on),
              time: reminder.at,
            })
          : t('letters.noReminder')}
      </Text>
    </section>
  )
}
