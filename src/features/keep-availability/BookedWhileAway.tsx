import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Hours } from '../../contract/hours'
import { Message } from '../../ui/Message'
import { useDates } from '../../ui/useDates'

/** The talks that are booked while somebody is away or a room is closed. */
export function BookedWhileAway(props: {
  readonly booked: Hours['booked']
  readonly ofRoom: boolean
}) {
  const { t } = useTranslation()
  const { full } = useDates()
  const { booked, ofRoom } = props
  const count = booked.length
  if (count === 0) return null
  const title = ofRoom ? t('hours.bookedRoom', { count }) : t('hours.booked', { count })
  return (
    <Message tone="bad" role="status" title={title}>
      <Text size="sm">{t('hours.bookedHint')}</Text>
      <ul>
        {booked.map(({ conversation, citizen, on, at, until }) => {
          const name = citizen?.name ?? t('hours.somebody')
          const row = t('hours.bookedRow', { date: full(on), from: at, to: until, name })
          return (
            <li key={conversation}>
              {citizen ? (
                <Anchor component={Link} to={`/borgere/${citizen.id}`}>
                  {row}
                </Anchor>
              ) : (
                row
              )}
            </li>
          )
        })}
      </ul>
    </Message>
  )
}
