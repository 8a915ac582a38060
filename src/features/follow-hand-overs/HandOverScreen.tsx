import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { unanswered } from '../../client/unanswered'
import { useHandOvers } from '../../client/useHandOvers'
import type { HandOverRow } from '../../contract/handOver'
import list from '../../ui/list.module.css'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { HandedOver } from './HandedOver'

/** One's own citizens who are about to go from the fund to the job centre, and those who just went. */
export function HandOverScreen() {
  const { t } = useTranslation()
  const asked = useHandOvers()
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  const { today, citizens } = asked.data
  const coming = citizens.filter(({ on }) => on > today)
  const past = citizens.filter(({ on }) => on <= today).toReversed()
  return (
    <Page title={t('handOver.title')}>
      <Text maw="70ch">{t('handOver.lead')}</Text>
      <Text role="status">{t('handOver.count', { count: citizens.length })}</Text>
      <Group title={t('handOver.coming')} citizens={coming} />
      <Group title={t('handOver.past')} citizens={past} />
    </Page>
  )
}

function Group(props: { readonly title: string; readonly citizens: readonly HandOverRow[] }) {
  const { t } = useTranslation()
  const { title, citizens } = props
  return (
    <section aria-label={title}>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      {citizens.length === 0 ? (
        <Text>{t('handOver.none')}</Text>
      ) : (
        <Stack component="ul" gap="md" className={list.list ?? ''}>
          {citizens.map((citizen) => (
            <HandedOver key={citizen.citizenId} citizen={citizen} />
          ))}
        </Stack>
      )}
    </section>
  )
}
