import { Anchor, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OutboxPage } from '../../contract/outbox'
import { states } from './states'

/** The ways to each state, with how many messages are in it. */
export function StateLinks(props: {
  readonly page: OutboxPage
  readonly current: OutboxPage['state']
}) {
  const { t } = useTranslation()
  const { page, current } = props
  return (
    <Group component="nav" aria-label={t('outbox.filter')} gap="lg">
      {Object.entries(states).map(([name, state]) => (
        <Anchor
          key={state}
          component={Link}
          to={`?status=${name}`}
          replace
          display="inline-block"
          py={4}
          fw={state === current ? 700 : 400}
          aria-current={state === current ? 'page' : undefined}
        >
          {t('outbox.count', { state: t(`outbox.states.${state}`), count: page.counts[state] })}
        </Anchor>
      ))}
    </Group>
  )
}
