import { Box, Button, Group, Text, UnstyledButton } from '@mantine/core'
import { WeekView, type ScheduleEventData } from '@mantine/schedule'
import '@mantine/schedule/styles.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCalendar } from '../../client/useCalendar'
import { useDates } from '../../ui/useDates'
import type { ChosenTalk } from './planDraft'
import { later, mondayOf } from '../../ui/planSpans'

/** The proposal drawn a week at a time, beside what is booked already. The list says the same. */
export default function PlanCalendar(props: {
  readonly from: string
  readonly to: string
  readonly talks: readonly ChosenTalk[]
}) {
  const { t } = useTranslation()
  const { full, long, short } = useDates()
  const { from, to, talks } = props
  const [monday, setMonday] = useState(mondayOf(from))
  const booked = useCalendar({ span: 'week', on: monday }).data?.talks ?? []
  const planned = new Map(talks.map((talk) => [talk.row.citizen.id, talk]))
  const standing = booked.filter(({ citizen }) => !citizen || !planned.has(citizen.id))
  const events: ScheduleEventData[] = [
    ...standing.map(({ id, citizen, on, at, until }) => ({
      id,
      title: t('week.other', { name: citizen?.name ?? t('calendar.unknownCitizen') }),
      start: `${on} ${at}:00`,
      end: `${on} ${until}:00`,
      color: 'gray',
    })),
    ...talks.map(({ row, on, at, until }) => ({
      id: row.citizen.id,
      title: row.citizen.name,
      start: `${on} ${at}:00`,
      end: `${on} ${until}:00`,
      color: 'petrol',
    })),
  ]
  return (
    <section aria-label={t('week.calendar')}>
      <Group gap="sm" mb="xs">
        <Button
          variant="default"
          size="compact-sm"
          disabled={monday <= mondayOf(from)}
          onClick={() => setMonday(later(monday, -7))}
        >
          {t('week.before')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          disabled={later(monday, 7) > to}
          onClick={() => setMonday(later(monday, 7))}
        >
          {t('week.after')}
        </Button>
        <Text role="status">
          {t('week.fromTo', { from: long(monday), to: long(later(monday, 6)) })}
        </Text>
      </Group>
      <WeekView
        date={monday}
        events={events}
        startTime="07:00:00"
        endTime="17:00:00"
        intervalMinutes={30}
        withHeader={false}
        withAllDaySlots={false}
        withCurrentTimeIndicator={false}
        withWeekendDays={false}
        withWeekNumber={false}
        weekdayFormat={(day: string) => short(day.slice(0, 10)).split(' ')[0] ?? ''}
        getTimeSlotProps={({ start }) => ({
          'aria-label': `${t('calendar.slot')}, ${full(start.slice(0, 10))} ${start.slice(11, 16)}`,
          tabIndex: -1,
        })}
        labels={{ weekday: t('calendar.views.day'), timeSlot: t('calendar.slot') }}
        renderEvent={(event: ScheduleEventData, given) => {
          const talk = planned.get(String(event.id))
          if (!talk) return <Box {...(given as object)} />
          const { row, on, at, until } = talk
          return (
            <UnstyledButton
              {...given}
              aria-label={t('week.event', { name: row.citizen.name, day: full(on), at, until })}
              onClick={() => document.getElementById(`plan-${row.citizen.id}`)?.focus()}
            />
          )
        }}
      />
    </section>
  )
}
