import * as z from 'zod'
import { isSupported } from '../law/supportedDates'

/** A day the law is known for, as it stands in a query. */
export const lawDay = z.iso
  .date({ error: 'invalid', abort: true })
  .refine(isSupported, 'law-unknown')

/** Which calendar the law is asked on; the one in force unless something else is said. */
export const basis = z.enum(['enacted', 'announced'])

/** The law of a day: today and in force, unless something else is said. */
export const lawOn = z.object({ on: lawDay.optional(), basis: basis.default('enacted') })

/** The first and the last day the law is known for. */
export const knownDays = z.object({ from: z.string(), to: z.string() })
