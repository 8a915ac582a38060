import * as z from 'zod'
import { addDays } from '../law/calendarDate'
import { isSupported } from '../law/supportedDates'

/** The longest span a plan is made for. */
const longest = { weeks: 4 }

const date = z.iso.date({ error: 'invalid', abort: true }).refine(isSupported, 'law-unknown')

/** Both days are included. */
export const planSpan = z
  .object({ from: date, to: date })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'end-before-start' })
  .refine(({ from, to }) => to < addDays(from, 7 * longest.weeks), {
    path: ['to'],
    message: 'invalid',
  })
