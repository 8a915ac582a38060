import { useTranslation } from 'react-i18next'
import type { SentMessage } from '../../contract/outbox'
import { useDates } from '../../ui/useDates'

/** How far a message has come, a line each. */
export function useMessageLines(message: SentMessage): readonly string[] {
  const { t } = useTranslation()
  const { long } = useDates()
  const { what, state, made, tries, tried, next, words, stopped } = message
  const at = ({ on, at: time }: SentMessage['made']) => ({ date: long(on), time })
  switch (state) {
    case 'waiting':
      return [
        t('outbox.waitsSince', at(made)),
        ...(tried ? [t('outbox.tried', { ...at(tried), count: tries })] : []),
        next
          ? t(what === 'reminder' && tries === 0 ? 'outbox.planned' : 'outbox.next', at(next))
          : t('outbox.nobody'),
      ]
    case 'sent':
      return tried ? [t('outbox.sentAt', { ...at(tried), count: tries })] : []
    case 'refused':
      return tried
        ? [t('outbox.refusedAt', { ...at(tried), count: tries }), t('outbox.words', { words })]
        : []
    case 'stopped':
      return [stopped ? t(`outbox.stopped.${stopped}`) : '', t('outbox.madeAt', at(made))]
  }
}
