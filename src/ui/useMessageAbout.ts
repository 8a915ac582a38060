import { useTranslation } from 'react-i18next'
import type { SentMessage } from '../contract/outbox'
import { useDates } from './useDates'

/** What a message tells, in one line: of a talk with its time, or of one to book with the deadline. */
export function useMessageAbout(): (message: Pick<SentMessage, 'what' | 'about'>) => string {
  const { t } = useTranslation()
  const { long } = useDates()
  return ({ what, about }) => {
    const words = { what: t(`outbox.kinds.${what}`), kind: t(`kind.${about.talk}`) }
    return about.kind === 'talk'
      ? t('outbox.about', { ...words, date: long(about.on), time: about.at })
      : t('outbox.aboutSelfBooking', { ...words, date: long(about.deadline) })
  }
}
