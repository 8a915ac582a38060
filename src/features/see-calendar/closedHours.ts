import type { ScheduleEventData } from '@mantine/schedule'
import type { CalendarDay } from '../../contract/calendar'

/** The hours in view nobody works in, as bands behind the talks. */
export function closedHours(
  { on, open }: CalendarDay,
  { startTime, endTime }: { readonly startTime: string; readonly endTime: string },
): ScheduleEventData[] {
  const ends = [startTime, ...open.map(({ to }) => `${to}:00`)]
  const begins = [...open.map(({ from }) => `${from}:00`), endTime]
  return ends
    .map((from, index) => ({ from, to: begins[index] ?? endTime }))
    .filter(({ from, to }) => from < to)
    .map(({ from, to }) => ({
      id: `${on} closed ${from}`,
      title: '',
      start: `${on} ${from}`,
      end: `${on} ${to}`,
      color: 'gray',
      display: 'background',
    }))
}
