import { useTranslation } from 'react-i18next'
import type { KeptLetter } from '../contract/summons'
import { useDates } from './useDates'

/** How far a version of a summons has come, in words: what, which way, and when. */
export function useSummonsState(): (
  letter: Pick<KeptLetter, 'what' | 'channel' | 'state' | 'made' | 'sent'>,
) => string {
  const { t } = useTranslation()
  const { long } = useDates()
  return ({ what, channel, state, made, sent }) =>
    t(`summons.states.${state}`, {
      what: t(`outbox.kinds.${what}`),
      channel: t(`outbox.channels.${channel}`).toLocaleLowerCase(),
      date: long((sent ?? made).on),
      time: (sent ?? made).at,
    })
}
