import { FocusTrap } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import '@mantine/dates/styles.css'
import 'dayjs/locale/da'
import { useTranslation } from 'react-i18next'
import { useDates } from './useDates'
import { useLanguage } from './useLanguage'

/** A month to pick a day from. Says the whole date of each day, and which one is chosen. */
export default function MonthPicker(props: {
  readonly value: string | null
  readonly onPick: (date: string) => void
}) {
  const { t } = useTranslation()
  const { full } = useDates()
  const name = (date: string) =>
    date === props.value ? `${full(date)}, ${t('booking.chosen')}` : full(date)
  const chosen = props.value
  return (
    <FocusTrap active>
      <div>
        <DatePicker
          value={props.value}
          {...(props.value !== null && { defaultDate: props.value })}
          onChange={(date) => date !== null && props.onPick(date)}
          locale={useLanguage()}
          hideOutsideDates
          weekendDays={[]}
          getDayAriaLabel={name}
          ariaLabels={{
            previousMonth: t('booking.previousMonth'),
            nextMonth: t('booking.nextMonth'),
            monthLevelControl: t('booking.chooseMonth'),
            previousYear: t('booking.previousYear'),
            nextYear: t('booking.nextYear'),
            yearLevelControl: t('booking.chooseYear'),
            previousDecade: t('booking.previousDecade'),
            nextDecade: t('booking.nextDecade'),
          }}
          getDayProps={(date) => (date === chosen ? { 'data-autofocus': true } : {})}
        />
      </div>
    </FocusTrap>
  )
}
