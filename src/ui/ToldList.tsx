import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ToldMessage } from '../contract/toldMessages'
import { useDates } from './useDates'

/** What a citizen was told, a line each with how far it has come, and the way to read it. */
export function ToldList(props: {
  readonly citizenId: string
  readonly told: readonly ToldMessage[]
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { citizenId, told } = props
  if (told.length === 0) return <Text size="sm">{t('message.nothing')}</Text>
  return (
    <ul>
      {told.map(({ id, what, channel, state, on, at }) => {
        const line = t(`message.line.${state}`, {
          what: t(`outbox.kinds.${what}`),
          channel: t(`outbox.channels.${channel}`).toLocaleLowerCase(),
          date: long(on),
          time: at,
        })
        return (
          <Text key={id} component="li" size="sm">
            {line}{' '}
            <Anchor
              component={Link}
              to={`/borgere/${citizenId}/breve/${encodeURIComponent(id)}`}
              inherit
              underline="always"
              aria-label={`${t('message.see')}: ${line}`}
            >
              {t('message.see')}
            </Anchor>
          </Text>
        )
      })}
    </ul>
  )
}
