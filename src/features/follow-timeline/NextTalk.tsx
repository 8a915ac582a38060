import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useBookingOptions } from '../../client/useBookingOptions'
import type { Requirement } from '../../contract/assessment'
import { Message } from '../../ui/Message'
import { useDates } from '../../ui/useDates'

/** How long a talk is, unless somebody says otherwise. */
const usualMinutes = 45

/** After a talk was held: the next one the law asks of us, at the first time that suits everybody. */
export default function NextTalk(props: {
  readonly citizenId: string
  readonly next: Requirement
  /** Whether the requirement is counted, so that a talk can be booked for it. */
  readonly counted: boolean
}) {
  const { t } = useTranslation()
  const { long, full } = useDates()
  const { citizenId, next, counted } = props
  const { kind, number, dueBy } = next
  const options = useBookingOptions(citizenId, {
    minutes: usualMinutes,
    ...(counted && { requirement: number }),
  })
  const [time] = options.data?.suggestions ?? []
  const address = `/borgere/${citizenId}/samtaler/ny`
  return (
    <Message tone="near" role="status" title={t('after.nextTalk')}>
      <Text size="sm">
        {t('after.nextTalkText', { kind: t(`kind.${kind}`), number, date: long(dueBy) })}
      </Text>
      {time && (
        <Text size="sm">{t('after.nextTalkTime', { date: full(time.on), time: time.at })}</Text>
      )}
      <Button component={Link} to={counted ? `${address}?krav=${number}` : address}>
        {t('after.bookNext')}
      </Button>
    </Message>
  )
}
