import { useTranslation } from 'react-i18next'
import type { CalendarTalk } from '../../contract/calendar'
import { useDates } from '../../ui/useDates'

/** A talk in words: who, what, weekday and date, from when to when, and where. */
export function useTalkName(): (talk: CalendarTalk) => string {
  const { t } = useTranslation()
  const { full } = useDates()
  return (talk) =>
    t('calendar.talkName', {
      citizen: talk.citizen?.name ?? t('calendar.unknownCitizen'),
      kind: t(`kind.${talk.kind}`).toLocaleLowerCase(),
      day: full(talk.on),
      from: talk.at,
      to: talk.until,
      where: talk.place || t(`form.${talk.form}`).toLocaleLowerCase(),
    })
}
