import { expect } from 'vitest'
import { openCitizen } from '../../contract/operations'
import { bookTalk, expectedOf, type Wanted } from './bookTalk'
import { calendarCommand } from './calendarCommand'

/** One person books: done when nothing stands in the way, refused as it must be otherwise. */
export function bookAlone(wanted: Wanted) {
  return calendarCommand('book', wanted, async (model, api) => {
    const expected = expectedOf(model, wanted)
    const { status, id, text } = await bookTalk(api, wanted)
    expect(status, text).toBe(expected)
    if (status !== 201) return
    model.talks.push({ ...wanted, id, status: 'booked', version: 1 })
    model.writes++
    const params = { citizenId: wanted.citizen }
    const { body } = await api.ask(openCitizen, { as: wanted.by, params })
    const unlawful = body.unlawfulBookings.map(({ conversation }) => conversation)
    expect(unlawful).not.toContain(id)
  })
}
