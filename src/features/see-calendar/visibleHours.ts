import type { Calendar } from '../../contract/calendar'

/** What is shown when nobody works outside it. */
const usual = { from: '07:00', to: '17:00' }

/** The whole hours that show every talk and every hour of work, `HH:MM:SS`. */
export function visibleHours({ people, rooms, talks }: Calendar): {
  readonly startTime: string
  readonly endTime: string
} {
  const open = [...people, ...rooms].flatMap(({ days }) => days.flatMap((day) => day.open))
  const begins = [usual.from, ...open.map(({ from }) => from), ...talks.map(({ at }) => at)]
  const ends = [usual.to, ...open.map(({ to }) => to), ...talks.map(({ until }) => until)]
  const first = begins.toSorted()[0] ?? usual.from
  const last = ends.toSorted().at(-1) ?? usual.to
  const hour = Number(last.slice(0, 2)) + (last.slice(3, 5) === '00' ? 0 : 1)
  return {
    startTime: `${first.slice(0, 2)}:00:00`,
    endTime: hour >= 24 ? '23:59:59' : `${String(hour).padStart(2, '0')}:00:00`,
  }
}
