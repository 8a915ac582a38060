import { Anchor, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useRooms } from '../../client/useRooms'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { useDates } from '../../ui/useDates'
import { useOpenDays } from './useOpenDays'

/** The rooms with their hours. The team leader may change them; others are told whom to turn to. */
export function RoomsScreen() {
  const { t } = useTranslation()
  const { long } = useDates()
  const openDays = useOpenDays()
  const asked = useRooms()
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  const { rooms, mayChange, turnTo } = asked.data
  const names = turnTo.join(', ')
  return (
    <Page title={t('hours.rooms')}>
      {!mayChange && (
        <Text>{names === '' ? t('hours.noLeader') : t('hours.leaderOnly', { names })}</Text>
      )}
      {rooms.length === 0 && <Text>{t('hours.noRooms')}</Text>}
      <Table.ScrollContainer minWidth={0}>
        <Table aria-label={t('hours.rooms')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('booking.room')}</Table.Th>
              <Table.Th>{t('hours.open')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rooms.map(({ id, name, address, week, closed }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row" fw={400}>
                  {mayChange ? (
                    <Anchor component={Link} to={`/lokaler/${id}`}>
                      {t('hours.edit', { name })}
                    </Anchor>
                  ) : (
                    name
                  )}
                  <Text size="sm">{address}</Text>
                </Table.Th>
                <Table.Td>
                  {openDays(week).map((line) => (
                    <Text size="sm" key={line}>
                      {line}
                    </Text>
                  ))}
                  {closed.map(({ from, to }) => (
                    <Text size="sm" fw={600} key={from}>
                      {t('hours.closed', { from: long(from), to: long(to) })}
                    </Text>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Page>
  )
}
