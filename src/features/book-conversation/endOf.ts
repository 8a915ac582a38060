import { parseTime } from '../../ui/parseTime'
import type { BookingDraft } from './bookingDraft'

/** When a talk ends, `HH:MM`; null when start or length cannot be read, or it would pass midnight. */
export function endOf({ at, minutes }: Pick<BookingDraft, 'at' | 'minutes'>): string | null {
  const start = /^(\d\d):(\d\d)$/.exec(parseTime(at))
  const length = Number(minutes)
  if (!start || !Number.isInteger(length) || length <= 0) return null
  const end = Number(start[1]) * 60 + Number(start[2]) + length
  if (end >= 24 * 60) return null
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`
}
