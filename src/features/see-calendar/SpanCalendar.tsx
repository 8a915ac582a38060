import { Box, Text, UnstyledButton } from '@mantine/core'
import { DayView, WeekView, type ScheduleEventData } from '@mantine/schedule'
import '@mantine/schedule/styles.css'
import { useTranslation } from 'react-i18next'
import { useDates } from '../../ui/useDates'
import { closedEvents, talkEvent } from './calendarEvents'
import styles from './calendar.module.css'
import type { CalendarProps } from './calendarProps'
import { movedByKey } from './movedByKey'
import { partOf } from './partOf'
import { placeOf } from './proposal'
import { useFocusOnMoved } from './useFocusOnMoved'
import { useTalkName } from './useTalkName'
import { visibleHours } from './visibleHours'
import { isMovable } from './isMovable'

/** One person’s day or week. */
export default function SpanCalendar({ calendar, onOpen, onEmpty, onMove }: CalendarProps) {
  const { t } = useTranslation()
  const { full, short } = useDates()
  const name = useTalkName()
  const { drawn, onMoved } = useFocusOnMoved()
  const [person] = calendar.people
  const hours = visibleHours(calendar)
  const days = calendar.days.map(({ on }) => on)
  const talks = new Map(calendar.talks.map((talk) => [talk.id, talk]))
  const whole = (on: string, absence: string | null) => {
    const holiday = calendar.days.find((day) => day.on === on)?.publicHoliday ?? null
    return holiday === null ? absence : t('calendar.publicHoliday', { name: holiday })
  }
  const events = [
    ...calendar.talks.map((talk) =>
      talkEvent(talk, talk.citizen?.name ?? t('calendar.unknownCitizen')),
    ),
    ...(person?.days ?? []).flatMap((day) =>
      closedEvents(day, hours, {
        whole: whole(day.on, day.absence && t(`calendar.absence.${day.absence}`)),
        busy: t('calendar.busy'),
      }),
    ),
  ]
  const open = (on: string, at: string) =>
    person?.days.find((day) => day.on === on)?.open.some(({ from, to }) => from <= at && at < to) ??
    false
  const Drawn = days.length === 1 ? DayView : WeekView
  const movable = (event: ScheduleEventData) => {
    const talk = talks.get(String(event.id))
    return talk !== undefined && isMovable(talk)
  }
  return (
    <div className={styles.drawn} ref={drawn}>
      <Text size="sm">{t('calendar.drag')}</Text>
      <Drawn
        date={calendar.on}
        events={events}
        {...hours}
        intervalMinutes={30}
        eventDragInterval={15}
        eventResizeInterval={15}
        withHeader={false}
        withAllDaySlots={false}
        withCurrentTimeIndicator={false}
        {...(days.length > 1 && {
          withWeekendDays: worksAtWeekends(calendar),
          withWeekNumber: false,
          weekdayFormat: (day: string) => short(day.slice(0, 10)).split(' ')[0] ?? '',
        })}
        withEventsDragAndDrop
        withEventResize
        canDragEvent={movable}
        canResizeEvent={movable}
        onEventClick={(event) => {
          const talk = talks.get(String(event.id))
          if (talk) onOpen(talk)
        }}
        onTimeSlotClick={({ slotStart }) =>
          onEmpty({
            on: slotStart.slice(0, 10),
            at: slotStart.slice(11, 16),
            caseworker: person?.id ?? null,
          })
        }
        onEventDrop={({ eventId, newStart, newEnd }) => {
          const talk = talks.get(String(eventId))
          if (talk) onMove(talk, partOf(newStart, newEnd))
        }}
        onEventResize={({ eventId, newStart, newEnd }) => {
          const talk = talks.get(String(eventId))
          if (talk) onMove(talk, partOf(newStart, newEnd))
        }}
        getTimeSlotProps={({ start }) => ({
          'aria-label': `${t('calendar.slot')}, ${full(start.slice(0, 10))} ${start.slice(11, 16)}`,
          'data-closed': open(start.slice(0, 10), start.slice(11, 16)) ? undefined : true,
        })}
        labels={{ weekday: t('calendar.views.day'), timeSlot: t('calendar.slot') }}
        renderEvent={(event: ScheduleEventData, props) => {
          const talk = talks.get(String(event.id))
          if (!talk) return <Box {...(props as object)} aria-hidden />
          return (
            <UnstyledButton
              {...props}
              aria-label={name(talk)}
              onKeyDown={(pressed) => {
                const moved = movedByKey(placeOf(talk), pressed, days)
                if (!moved) return
                pressed.preventDefault()
                onMoved(talk.id)
                onMove(talk, moved)
              }}
            />
          )
        }}
      />
    </div>
  )
}

function worksAtWeekends({ people, talks, days }: CalendarProps['calendar']): boolean {
  const weekend = days.slice(5).map(({ on }) => on)
  return (
    talks.some(({ on }) => weekend.includes(on)) ||
    people.some((one) => one.days.some(({ on, open }) => weekend.includes(on) && open.length > 0))
  )
}
