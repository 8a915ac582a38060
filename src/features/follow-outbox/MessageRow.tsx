import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SentMessage } from '../../contract/outbox'
import { Tag } from '../../ui/Tag'
import { useMessageAbout } from '../../ui/useMessageAbout'
import { mayRetry } from './mayRetry'
import { RetryButton } from './RetryButton'
import { useMessageLines } from './useMessageLines'

const tones = { waiting: 'near', sent: 'good', refused: 'bad', stopped: 'calm' } as const

/** One message: about whom and what, how far it has come, and why no further. */
export function MessageRow({ message }: { readonly message: SentMessage }) {
  const { t } = useTranslation()
  const lines = useMessageLines(message)
  const { id, citizen, channel, readable, state } = message
  const about = useMessageAbout()(message)
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="xs" align="flex-start">
        <Group gap="sm" align="baseline">
          <Title order={2} size="h5">
            {citizen ? (
              <Anchor component={Link} to={`/borgere/${citizen.id}`} inherit>
                {citizen.name}
              </Anchor>
            ) : (
              t('outbox.notYours')
            )}
          </Title>
          <Tag tone={tones[state]}>{t(`outbox.states.${state}`)}</Tag>
        </Group>
        <Text>{about}</Text>
        <Text size="sm">{t(`outbox.channels.${channel}`)}</Text>
        {lines.map((line) => (
          <Text key={line} size="sm" style={{ overflowWrap: 'anywhere' }}>
            {line}
          </Text>
        ))}
        {citizen && readable && (
          <Anchor
            component={Link}
            to={`/borgere/${citizen.id}/breve/${encodeURIComponent(id)}`}
            size="sm"
            display="inline-block"
            py={4}
            aria-label={`${t('message.see')}: ${citizen.name}, ${about}`}
          >
            {t('message.see')}
          </Anchor>
        )}
        {mayRetry(message) && (
          <RetryButton
            message={message.id}
            label={t('outbox.retry')}
            about={`${citizen?.name ?? t('outbox.notYours')}, ${about}, ${t(`outbox.channels.${channel}`)}`}
          />
        )}
      </Stack>
    </Paper>
  )
}
