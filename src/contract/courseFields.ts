import * as z from 'zod'
import { isCalendarDate } from '../law/calendarDate'
import { supportedDates } from '../law/supportedDates'

const longest = { name: 200, employer: 200, reason: 1000, ground: 1000, id: 100, phone: 30 }

/** A day of a course: it may lie before the days the law is known for, never after them. */
export const courseDate = z
  .string('required')
  .trim()
  .min(1, { error: 'required', abort: true })
  .refine(isCalendarDate, { error: 'invalid-date', abort: true })
  .refine((day) => day <= supportedDates.to, 'law-unknown')

const text = (max: number) => z.string('required').trim().max(max, 'too-long')

/** An empty text is the same as none. */
const orNull = (type: z.ZodType<string, string>) =>
  type.nullable().transform((value) => (value === '' ? null : value))

export const textOrNull = orNull(text(longest.employer))

/** The fields about a citizen that are written rather than chosen. */
export const said = {
  reason: z.string().trim().max(longest.reason, 'too-long'),
  ground: text(longest.ground).min(1, 'required'),
  name: text(longest.name).min(1, 'required'),
  phone: orNull(
    text(longest.phone).refine(
      (value) => value === '' || /^\+?[\d ]{8,}$/.test(value),
      'invalid-phone',
    ),
  ),
  municipality: text(longest.id).min(1, 'required'),
  fund: orNull(text(longest.id)),
}
