import { useTranslation } from 'react-i18next'
import type { TalkToCover } from '../../contract/cover'
import { useDates } from '../../ui/useDates'
import { handOver } from './coverDraft'

/** What can happen with a talk, and what happened, in words. */
export function useChoiceWords(): {
  readonly options: (
    talk: TalkToCover,
    leaving: boolean,
  ) => { readonly value: string; readonly label: string }[]
  readonly result: (talk: TalkToCover, choice: string) => string
} {
  const { t } = useTranslation()
  const { full } = useDates()
  return {
    options: (talk, leaving) => [
      ...talk.colleagues.map(({ id, name, free, talks }) => ({
        value: handOver + id,
        label: leaving
          ? t(free ? 'cover.toFreeLeaving' : 'cover.toBusyLeaving', { name, count: talks })
          : t(free ? 'cover.toFree' : 'cover.toBusy', { name, count: talks }),
      })),
      ...(talk.next
        ? [{ value: 'move', label: t('cover.move', { day: full(talk.next.on), at: talk.next.at }) }]
        : []),
      { value: 'cancel', label: t('cover.cancel') },
      { value: 'leave', label: t('cover.leave') },
    ],
    result: (talk, choice) => {
      if (choice === 'cancel') return t('cover.cancelled')
      if (choice === 'move')
        return t('cover.moved', { day: full(talk.next?.on ?? talk.on), at: talk.next?.at ?? '' })
      const to = talk.colleagues.find(({ id }) => handOver + id === choice)
      return t('cover.handedOver', { name: to?.name ?? '' })
    },
  }
}
