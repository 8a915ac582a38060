import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useOutbox } from '../../client/useOutbox'
import type { OutboxPage } from '../../contract/outbox'
import list from '../../ui/list.module.css'
import { Message } from '../../ui/Message'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { MessageRow } from './MessageRow'
import { mayRetry } from './mayRetry'
import { RetryButton } from './RetryButton'
import { StateLinks } from './StateLinks'
import { states } from './states'

/** What leaves the house: what waits, was sent, was refused or stopped. */
export function OutboxScreen() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const state = states[search.get('status') ?? ''] ?? 'waiting'
  const asked = useOutbox(state)
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  const page = asked.data
  return (
    <Page title={t('outbox.title')}>
      <Text maw="70ch">{t('outbox.lead')}</Text>
      <Receivers page={page} />
      <StateLinks page={page} current={state} />
      {page.messages.some(mayRetry) && <RetryButton message={null} label={t('outbox.retryAll')} />}
      {page.messages.length === 0 ? (
        <Text>{t(`outbox.empty.${page.state}`)}</Text>
      ) : (
        <Stack component="ul" gap="md" className={list.list ?? ''}>
          {page.messages.map((message) => (
            <MessageRow key={message.id} message={message} />
          ))}
        </Stack>
      )}
      {page.counts[page.state] > page.messages.length && (
        <Text>
          {t('outbox.shown', { shown: page.messages.length, total: page.counts[page.state] })}
        </Text>
      )}
    </Page>
  )
}

function Receivers({ page: { staged, withoutReceiver } }: { readonly page: OutboxPage }) {
  const { t } = useTranslation()
  if (staged)
    return (
      <Message tone="near" role="region" title={t('outbox.staged')}>
        <Text size="sm">{t('outbox.stagedHint')}</Text>
      </Message>
    )
  if (withoutReceiver.length === 0) return null
  const channels = withoutReceiver.map((channel) => t(`outbox.channels.${channel}`)).join(', ')
  return (
    <Message tone="near" role="region" title={t('outbox.noReceiver', { channels })}>
      <Text size="sm">{t('outbox.noReceiverHint')}</Text>
    </Message>
  )
}
