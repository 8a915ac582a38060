import { Anchor, Checkbox, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SaveState } from '../../client/useSave'
import type { SummonsRow as Row } from '../../contract/summonses'
import list from '../../ui/list.module.css'
import { Tag } from '../../ui/Tag'
import { useDates } from '../../ui/useDates'
import { PreviewButton } from './PreviewButton'
import { RowResult } from './RowResult'
import { SummonsPreview } from './SummonsPreview'
import type { Choice } from './useChoice'

/** One booked talk: what was written about it, whether it is to be written again, and how it went. */
export function SummonsRow(props: {
  readonly row: Row
  /** No longer a booked talk to come. */
  readonly gone: boolean
  readonly choice: Choice
  readonly state: SaveState | undefined
  readonly previewed: boolean
  readonly onPreview: (shown: boolean) => void
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { row, gone, choice, state, previewed, onPreview } = props
  const { citizen, talk, channel, last, why, sendable } = row
  const { id, name } = citizen
  const way = (one: Row['channel']) => t(`outbox.channels.${one}`).toLocaleLowerCase()
  return (
    <li className={list.row}>
      <div>
        <Anchor component={Link} to={`/borgere/${id}`}>
          {name}
        </Anchor>{' '}
        {why && <Tag tone="near">{t(`letters.why.${why}`)}</Tag>}
        <Text size="sm">
          {t('letters.talk', { kind: t(`kind.${talk.kind}`), date: long(talk.on), time: talk.at })}
        </Text>
        {last && (
          <Text size="sm">
            {t(`message.line.${last.state}`, {
              what: t(`outbox.kinds.${last.what}`),
              channel: way(last.channel),
              date: long(last.on),
              time: last.at,
            })}
          </Text>
        )}
        {last?.words && (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('outbox.words', { words: last.words })}
          </Text>
        )}
        {sendable && !gone && <Text size="sm">{t('letters.by', { channel: way(channel) })}</Text>}
        {gone && <Text size="sm">{t('letters.goneTalk')}</Text>}
        <RowResult state={state} saved={t('letters.saved.summons')} />
      </div>
      <div>
        {sendable && !gone && (
          <Checkbox
            label={t(last ? 'letters.again' : 'letters.chooseSummons')}
            aria-label={t(last ? 'letters.againFor' : 'letters.chooseSummonsFor', { name })}
            checked={choice.isChosen(talk.id)}
            onChange={({ currentTarget }) => choice.choose([talk.id], currentTarget.checked)}
          />
        )}
        <PreviewButton name={name} shown={previewed} onShow={onPreview} />
      </div>
      {previewed && <SummonsPreview citizen={citizen} talk={talk.id} />}
    </li>
  )
}
