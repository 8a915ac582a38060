import { dateInWords } from '../law/dateInWords'
import type { Text } from '../law/text'
import type { Conversation } from './conversation'
import { dateOf, timeOf, weekdayOf } from './instant'
import { weekdayWords } from './weekdayWords'

/** When a talk is: “torsdag den 26. november 2026 kl. 10.00–10.45”. */
export function timeInWords({ start, end }: Pick<Conversation, 'start' | 'end'>): Text {
  const on = dateOf(start)
  const day = dateInWords(on)
  const weekday = weekdayWords[weekdayOf(on) - 1]
  const [from, to] = [timeOf(start), timeOf(end)]
  const danish = (time: string) => time.replace(':', '.')
  return {
    da: `${weekday?.da ?? ''} den ${day.da} kl. ${danish(from)}–${danish(to)}`,
    en: `${weekday?.en ?? ''} ${day.en} at ${from}–${to}`,
  }
}
