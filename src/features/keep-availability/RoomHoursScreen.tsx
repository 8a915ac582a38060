import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useRoomHours } from '../../client/useRoomHours'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { KeptHours } from './KeptHours'

/** When a room is open. Whoever may not change it is told who may. */
export function RoomHoursScreen() {
  const { t } = useTranslation()
  const { roomId = '' } = useParams()
  const hours = useRoomHours(roomId)
  if (!hours.data) return <Unanswered {...unanswered(hours)} />
  const { name, mayChange, turnTo } = hours.data
  const names = turnTo.join(', ')
  return (
    <Page title={t('hours.room', { name })}>
      <Anchor component={Link} to="/lokaler">
        {t('hours.backToRooms')}
      </Anchor>
      {mayChange ? (
        <KeptHours key={roomId} hours={hours.data} ofRoom back="/lokaler" />
      ) : (
        <Text>{names === '' ? t('hours.noLeader') : t('hours.leaderOnly', { names })}</Text>
      )}
    </Page>
  )
}
