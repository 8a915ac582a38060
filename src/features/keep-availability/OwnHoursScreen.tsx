import { Anchor, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useHours } from '../../client/useHours'
import { useMe } from '../../client/useMe'
import { usePeople } from '../../client/usePeople'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { KeptHours } from './KeptHours'
import { OtherCalendar } from './OtherCalendar'

/** One's own working hours; to a team leader also the way to those of the people. */
export function OwnHoursScreen() {
  const { t } = useTranslation()
  const me = useMe()
  const hours = useHours(me.data?.id ?? '')
  const people = usePeople()
  if (!me.data || !hours.data || !people.data)
    return <Unanswered {...unanswered(me, hours, people)} />
  const { id } = me.data
  const led = people.data.people.filter((one) => one.mayChange && one.id !== id)
  return (
    <Page title={t('hours.mine')}>
      <Text maw={720}>{t('hours.lead')}</Text>
      {led.length > 0 && (
        <Stack component="nav" gap="xs" aria-labelledby="people">
          <Title order={2} size="h4" id="people">
            {t('hours.people')}
          </Title>
          <ul>
            {led.map((one) => (
              <li key={one.id}>
                <Anchor component={Link} to={`/arbejdstid/${one.id}`}>
                  {one.name}
                </Anchor>
              </li>
            ))}
          </ul>
        </Stack>
      )}
      <KeptHours hours={hours.data} ofRoom={false} back="/borgere" />
      <OtherCalendar hours={hours.data} />
    </Page>
  )
}
