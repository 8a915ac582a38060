import { addDays, type CalendarDate } from '../../law/calendarDate'
import { instantAt, type Instant } from '../../domain/instant'

export interface QuarterHour {
  readonly on: CalendarDate
  readonly at: string
  /** One moment, or the two of a time that comes twice, or none of one the clock skips. */
  readonly moments: readonly Instant[]
}

/** Every quarter of an hour of Danish days, as somebody would write it. */
export function* quarterHours(from: CalendarDate, to: CalendarDate): Generator<QuarterHour> {
  for (let on = from; on <= to; on = addDays(on, 1))
    for (let quarter = 0; quarter < 24 * 4; quarter++) {
      const two = (part: number) => String(part).padStart(2, '0')
      const at = `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`
      const only = instantAt(on, at)
      const either = [instantAt(on, at, 'first'), instantAt(on, at, 'second')]
      const moments = only === null ? either.filter((moment) => moment !== null) : [only]
      yield { on, at, moments }
    }
}
