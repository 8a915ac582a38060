import { Box, Text, UnstyledButton } from '@mantine/core'
import { ResourcesDayView, type ScheduleEventData } from '@mantine/schedule'
import '@mantine/schedule/styles.css'
import { useTranslation } from 'react-i18next'
import type { CalendarTalk } from '../../contract/calendar'
import { closedEvents, talkEvent } from './calendarEvents'
import { closedHours } from './closedHours'
import styles from './calendar.module.css'
import type { CalendarProps } from './calendarProps'
import { movedByKey } from './movedByKey'
import { partOf } from './partOf'
import { placeOf } from './proposal'
import { useFocusOnMoved } from './useFocusOnMoved'
import { useTalkName } from './useTalkName'
import { visibleHours } from './visibleHours'
import { isMovable } from './isMovable'

/** What the row of a room begins with: a person and a room may have one id. */
const roomRow = 'room '

/** Everybody’s day and every room’s, a row each. */
export default function TeamCalendar({ calendar, onOpen, onEmpty, onMove }: CalendarProps) {
  const { t } = useTranslation()
  const name = useTalkName()
  const { drawn, onMoved } = useFocusOnMoved()
  const hours = visibleHours(calendar)
  const days = calendar.days.map(({ on }) => on)
  const talks = new Map(calendar.talks.map((talk) => [talk.id, talk]))
  const talkOf = ({ id }: ScheduleEventData): CalendarTalk | undefined =>
    talks.get(String(id).startsWith(roomRow) ? String(id).slice(roomRow.length) : String(id))
  const rows = [
    ...calendar.people.map((one) => ({ ...one, row: one.id })),
    ...calendar.rooms.map((room) => ({ ...room, row: roomRow + room.id })),
  ]
  const events = [
    ...calendar.talks.flatMap((talk) => {
      const event = talkEvent(talk, talk.citizen?.name ?? t('calendar.unknownCitizen'))
      return [
        { ...event, resourceId: talk.caseworker },
        ...(talk.room === null
          ? []
          : [{ ...event, id: roomRow + talk.id, resourceId: roomRow + talk.room }]),
      ]
    }),
    ...rows.flatMap(({ row, days: own }) =>
      own.flatMap((day) =>
        closedEvents(day, hours, {
          whole: day.absence && t(`calendar.absence.${day.absence}`),
          busy: t('calendar.busy'),
        })
          .concat(day.absence === null ? closedHours(day, hours) : [])
          .map((event) => ({ ...event, id: `${row} ${event.id}`, resourceId: row })),
      ),
    ),
  ]
  const isOwn = (event: ScheduleEventData) => !String(event.id).startsWith(roomRow)
  const movable = (event: ScheduleEventData) => {
    const talk = talkOf(event)
    return isOwn(event) && talk !== undefined && isMovable(talk)
  }
  return (
    <div className={styles.drawn} ref={drawn}>
      <Text size="sm">{t('calendar.drag')}</Text>
      <ResourcesDayView
        date={calendar.on}
        resources={rows.map((row) => ({ id: row.row, label: row.name }))}
        groups={[
          { label: t('calendar.people'), resourceIds: calendar.people.map(({ id }) => id) },
          { label: t('calendar.rooms'), resourceIds: calendar.rooms.map(({ id }) => roomRow + id) },
        ].filter(({ resourceIds }) => resourceIds.length > 0)}
        events={events}
        {...hours}
        intervalMinutes={30}
        eventDragInterval={15}
        eventResizeInterval={15}
        rowHeight={44}
        slotWidth={48}
        groupLabelWidth={130}
        withHeader={false}
        withCurrentTimeIndicator={false}
        withEventsDragAndDrop
        withEventResize
        canDragEvent={movable}
        canResizeEvent={movable}
        onEventClick={(event) => {
          const talk = talkOf(event)
          if (talk) onOpen(talk)
        }}
        onTimeSlotClick={({ slotStart, resourceId }) =>
          onEmpty({
            on: slotStart.slice(0, 10),
            at: slotStart.slice(11, 16),
            caseworker: calendar.people.find(({ id }) => id === resourceId)?.id ?? null,
          })
        }
        onEventDrop={({ event, newStart, newEnd, resourceId }) => {
          const talk = talkOf(event)
          const to = calendar.people.find(({ id }) => id === resourceId)
          if (talk) onMove(talk, { ...partOf(newStart, newEnd), ...(to && { caseworker: to.id }) })
        }}
        onEventResize={({ event, newStart, newEnd }) => {
          const talk = talkOf(event)
          if (talk) onMove(talk, partOf(newStart, newEnd))
        }}
        labels={{
          resource: t('calendar.resource'),
          resources: t('calendar.resource'),
          resourceSlot: t('calendar.slot'),
          moreLabel: (count) => t('calendar.more', { count }),
        }}
        renderEvent={(event, props) => {
          const talk = talkOf(event)
          if (!talk) return <Box {...(props as object)} aria-hidden />
          return (
            <UnstyledButton
              {...props}
              aria-label={t('calendar.talkOf', { talk: name(talk), name: talk.caseworkerName })}
              onKeyDown={(pressed) => {
                const moved = isOwn(event) ? movedByKey(placeOf(talk), pressed, days) : null
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
