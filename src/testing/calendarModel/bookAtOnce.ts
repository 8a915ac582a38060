import { expect } from 'vitest'
import { bookTalk, expectedOf, type Wanted } from './bookTalk'
import { calendarCommand } from './calendarCommand'
import { meet } from './calendarModel'

/**
 * Several book at the same moment: whoever could not have booked alone is refused the same way, and
 * of the rest nobody is refused but for one that was acknowledged.
 */
export function bookAtOnce(wanted: readonly Wanted[]) {
  return calendarCommand('book at once', wanted, async (model, api) => {
    const alone = wanted.map((one) => expectedOf(model, one))
    const answers = await Promise.all(wanted.map((one) => bookTalk(api, one)))
    const settled = wanted.map((one, index) => ({ one, alone: alone[index], ...answers[index] }))
    const won = settled.filter(({ status }) => status === 201)
    for (const { one, alone: could, status, text } of settled) {
      const stoodInTheWay = won.some((other) => other.one !== one && meet(other.one, one))
      // An earlier talk of the others may have made a digital one lawful, or waits behind it.
      const madeLawful = won.some((other) => other.one.time.on < one.time.on)
      if (status === 201) expect(could === 201 || (could === 422 && madeLawful), text).toBe(true)
      else if (status !== could) expect([status, stoodInTheWay], text).toEqual([409, true])
    }
    for (const { one, id = '' } of won) {
      model.talks.push({ ...one, id, status: 'booked', version: 1 })
      model.writes++
    }
  })
}
