import { Anchor, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useCitizen } from '../../client/useCitizen'
import { useMe } from '../../client/useMe'
import { usePeople } from '../../client/usePeople'
import { useSelfBookings } from '../../client/useSelfBookings'
import list from '../../ui/list.module.css'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { OpenForm } from './OpenForm'
import { SelfBookingRow } from './SelfBookingRow'

/** What a citizen may book alone, and the ways to open it and take it over. */
export function LetSelfBookScreen() {
  const { t } = useTranslation()
  const { citizenId = '' } = useParams()
  const citizen = useCitizen(citizenId)
  const me = useMe()
  const people = usePeople()
  const asked = useSelfBookings(citizenId)
  if (!citizen.data || !me.data || !people.data || !asked.data)
    return <Unanswered {...unanswered(citizen, me, people, asked)} />
  const { selfBookings, bookable } = asked.data
  const open = selfBookings.some(({ state }) => state === 'open')
  return (
    <Page title={t('selfBooking.title')}>
      <Anchor component={Link} to={`/borgere/${citizenId}`}>
        {t('citizen.toCitizen')}
      </Anchor>
      <Text maw="70ch">{t('selfBooking.lead', { name: citizen.data.name })}</Text>
      {selfBookings.length > 0 && (
        <Stack component="ul" gap="md" className={list.list ?? ''} maw={640}>
          {selfBookings.map((row) => (
            <SelfBookingRow key={row.id} citizenId={citizenId} selfBooking={row} />
          ))}
        </Stack>
      )}
      {!open && bookable.length === 0 && <Text>{t('selfBooking.nothing')}</Text>}
      {!open && bookable.length > 0 && (
        <section aria-labelledby="open-self-booking">
          <Title order={2} size="h4" id="open-self-booking" mb="sm">
            {t('selfBooking.open')}
          </Title>
          <OpenForm
            citizenId={citizenId}
            bookable={bookable}
            me={me.data}
            colleagues={people.data.people}
          />
        </section>
      )}
    </Page>
  )
}
