import type { ScheduleEventData } from '@mantine/schedule'
import type { CalendarDay, CalendarTalk } from '../../contract/calendar'

/** A talk as the drawn calendar has it. */
export function talkEvent(talk: CalendarTalk, title: string): ScheduleEventData {
  return {
    id: talk.id,
    title,
    start: `${talk.on} ${talk.at}:00`,
    end: `${talk.on} ${talk.until}:00`,
    color: colours[talk.status],
  }
}

const colours: Readonly<Record<CalendarTalk['status'], string>> = {
  booked: 'petrol',
  held: 'green',
  missed: 'red',
  cancelled: 'gray',
}

/** What closes a day or a part of it, behind the talks. */
export function closedEvents(
  day: CalendarDay,
  hours: { readonly startTime: string; readonly endTime: string },
  words: { readonly whole: string | null; readonly busy: string },
): ScheduleEventData[] {
  const band = (title: string, from: string, to: string): ScheduleEventData => ({
    id: `${day.on} ${from} ${title}`,
    title,
    start: `${day.on} ${from}`,
    end: `${day.on} ${to}`,
    color: 'gray',
    display: 'background',
  })
  if (words.whole !== null) return [band(words.whole, hours.startTime, hours.endTime)]
  return day.busy.map(({ from, to }) =>
    band(words.busy, `${from}:00`, to === '24:00' ? '23:59:59' : `${to}:00`),
  )
}
