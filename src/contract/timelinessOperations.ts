import * as z from 'zod'
import { countedResults, measures } from '../domain/timeliness/counted'
import { parties, targetGroups } from '../law/caseFile'
import type { Operation } from './operation'
import { countedPage, timelinessPage } from './timeliness'

const chosen = {
  /** The span: this month and as many before it as make that number. */
  months: z.coerce.number().int().min(1).max(24).default(12),
  /** Whose talks are looked at; everybody’s when left out. */
  party: z.enum(parties).optional(),
  group: z.enum([...targetGroups, 'none']).optional(),
  /** Whoever has the citizen now; `nobody` for those nobody has. */
  caseworker: z.string().max(100).optional(),
}

export const openTimeliness = {
  id: 'openTimeliness',
  method: 'GET',
  path: '/api/timeliness',
  summary:
    'How many of the asker’s own citizens had the first talk in time, all talks by six months, and the share the reform asks for.',
  kind: 'question',
  params: z.object({}),
  query: z.object(chosen),
  body: null,
  answer: { status: 200, body: timelinessPage },
  problems: ['invalid'],
} as const satisfies Operation

export const openCounted = {
  id: 'openCounted',
  method: 'GET',
  path: '/api/counted-citizens',
  summary: 'The citizens behind a figure of timeliness, with why each is counted so.',
  kind: 'question',
  params: z.object({}),
  query: z.object({
    ...chosen,
    measure: z.enum(measures),
    month: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .optional(),
    /** Those kept and missed when left out, which the share is of. */
    result: z.enum(countedResults).optional(),
    count: z.coerce.number().int().min(1).max(2000).default(100),
  }),
  body: null,
  answer: { status: 200, body: countedPage },
  problems: ['invalid'],
} as const satisfies Operation
