import { Button, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Calendar } from '../../contract/calendar'
import { Tag } from '../../ui/Tag'
import { useDates } from '../../ui/useDates'
import styles from './calendar.module.css'
import type { CalendarProps } from './calendarProps'
import { DayHours } from './DayHours'
import { ListedTalk } from './ListedTalk'

/** The same as in the calendar, day by day. */
export function CalendarList(props: CalendarProps) {
  const { t } = useTranslation()
  const { calendar } = props
  const withSomething = calendar.days.filter(
    (day, index) => index < 5 || hasTalks(calendar, day.on),
  )
  return (
    <section aria-label={t('calendar.list')} className={styles.list}>
      <Title order={2} size="h4">
        {t('calendar.list')}
      </Title>
      <Text size="sm" role="status">
        {t('calendar.count', { count: calendar.talks.length })}
      </Text>
      <Stack gap="md">
        {withSomething.map((day) => (
          <Day key={day.on} day={day} {...props} />
        ))}
      </Stack>
    </section>
  )
}

function hasTalks({ talks }: Calendar, on: string): boolean {
  return talks.some((talk) => talk.on === on)
}

function Day({ day, ...props }: CalendarProps & { readonly day: Calendar['days'][number] }) {
  const { t } = useTranslation()
  const { full } = useDates()
  const { calendar, onOpen, onEmpty } = props
  const talks = calendar.talks.filter(({ on }) => on === day.on)
  const [only] = calendar.people.length === 1 ? calendar.people : []
  return (
    <div>
      <Title order={3} size="h5" className={styles.dayTitle ?? ''}>
        {full(day.on)}
      </Title>
      <Stack gap={4}>
        {day.publicHoliday !== null && (
          <div>
            <Tag tone="calm">
              {t('calendar.publicHoliday', { name: '' })}
              <span lang="da">{day.publicHoliday}</span>
            </Tag>
          </div>
        )}
        {day.closingDay && (
          <div>
            <Tag tone="near">{t('calendar.closingDay')}</Tag>
          </div>
        )}
        {only && <DayHours day={only.days.find(({ on }) => on === day.on)} />}
        {talks.length === 0 ? (
          <Text size="sm">{t('calendar.nothing')}</Text>
        ) : (
          <ul className={styles.talks}>
            {talks.map((talk) => (
              <ListedTalk key={talk.id} talk={talk} named={!only} onOpen={() => onOpen(talk)} />
            ))}
          </ul>
        )}
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${t('calendar.bookDay')}, ${full(day.on)}`}
            onClick={() => onEmpty({ on: day.on, at: null, caseworker: only?.id ?? null })}
          >
            {t('calendar.bookDay')}
          </Button>
        </div>
      </Stack>
    </div>
  )
}
