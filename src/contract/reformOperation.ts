import * as z from 'zod'
import { addDays } from '../law/calendarDate'
import { isSupported } from '../law/supportedDates'
import { basis, lawDay } from './lawOn'
import type { Operation } from './operation'
import { reformPage } from './reform'

export const foreseeReform = {
  id: 'foreseeReform',
  method: 'GET',
  path: '/api/reform-effects',
  summary:
    'What changes for the asker’s own citizens on a day, compared with the day before, a part of them at a time. Without a day, the next the law changes, or the last when none is known to come.',
  kind: 'question',
  params: z.object({}),
  query: z.object({
    // The day before must be known too.
    on: lawDay.refine((day) => isSupported(addDays(day, -1)), 'law-unknown').optional(),
    basis: basis.default('enacted'),
    /** How many of the citizens, in order of name, have been looked at already. */
    from: z.coerce.number().int().min(0).default(0),
    count: z.coerce.number().int().min(1).max(500).default(200),
  }),
  body: null,
  answer: { status: 200, body: reformPage },
  problems: ['invalid'],
} as const satisfies Operation
