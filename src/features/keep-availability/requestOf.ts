import { parseDate } from '../../ui/parseDate'
import { parseTime } from '../../ui/parseTime'
import type { HoursDraft, SpanDraft } from './hoursDraft'

/** What to send. What cannot be read as a date or a time goes as it was typed, and is refused. */
export function requestOf({ week, exceptions, absences, bufferMinutes }: HoursDraft) {
  return {
    week: {
      1: spansOf(week[1]),
      2: spansOf(week[2]),
      3: spansOf(week[3]),
      4: spansOf(week[4]),
      5: spansOf(week[5]),
      6: spansOf(week[6]),
      7: spansOf(week[7]),
    },
    exceptions: exceptions.map(({ on, spans }) => ({ on: dateOf(on), spans: spansOf(spans) })),
    absences: absences.map((row) => ({ ...row, from: dateOf(row.from), to: dateOf(row.to) })),
    bufferMinutes: bufferMinutes.trim() === '' ? 0 : Number(bufferMinutes),
  }
}

function spansOf(spans: readonly SpanDraft[]) {
  return spans.map(({ from, to }) => ({ from: parseTime(from), to: parseTime(to) }))
}

function dateOf(typed: string): string {
  return parseDate(typed) ?? typed
}
