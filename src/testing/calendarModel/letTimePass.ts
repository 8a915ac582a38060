import { instantAt } from '../../domain/instant'
import { calendarCommand } from './calendarCommand'
import { clockTime } from './clockTime'

const hour = 60

/** Some hours of the same day pass. */
export function letTimePass(hours: number) {
  return calendarCommand('pass', hours, async (model, api) => {
    const { on, minute } = model.now
    const later = Math.min(minute + hours * hour, 23 * hour)
    const now = instantAt(on, clockTime(later))
    if (now === null) throw new Error('no such time')
    model.now = { on, minute: later }
    api.setNow(now)
  })
}
