import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CalendarDay } from '../../contract/calendar'

/** When one can be booked on a day, and what takes that time. */
export function DayHours({ day }: { readonly day: CalendarDay | undefined }) {
  const { t } = useTranslation()
  if (!day) return null
  const spans = (rows: CalendarDay['open']) =>
    rows.map(({ from, to }) => `${from}–${to}`).join(', ')
  const lines = [
    day.absence && t(`calendar.absence.${day.absence}`),
    !day.absence &&
      (day.open.length > 0
        ? t('calendar.hours', { spans: spans(day.open) })
        : t('calendar.noHours')),
    day.busy.length > 0 && `${t('calendar.busy')} ${spans(day.busy)}`,
  ].filter((line): line is string => typeof line === 'string')
  return <Text size="sm">{lines.join(' · ')}</Text>
}
