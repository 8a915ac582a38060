import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CitizenPage } from '../../contract/citizen'
import { Message } from '../../ui/Message'
import { useDates } from '../../ui/useDates'

/** That the citizen may book alone, or that the time for it has run out and somebody else must. */
export default function SelfBooking(props: {
  readonly citizenId: string
  readonly selfBooking: NonNullable<CitizenPage['selfBooking']>
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { citizenId, selfBooking } = props
  const { state, kind, deadline } = selfBooking
  const about = { kind: t(`kind.${kind}`).toLocaleLowerCase(), date: long(deadline) }
  return (
    <Message tone="near" role="region" title={t(`selfBooking.task.${state}`)}>
      <Text size="sm">{t(`selfBooking.taskText.${state}`, about)}</Text>
      <Button component={Link} to={`/borgere/${citizenId}/selvbooking`} variant="default">
        {t('selfBooking.see')}
      </Button>
    </Message>
  )
}
