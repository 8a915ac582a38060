import * as z from 'zod'
import { agreementParties } from '../domain/agreement'
import { conversationKinds, forms, parties } from '../law/caseFile'
import { why } from './assessment'
import type { Immutable } from './immutable'
import type { Operation } from './operation'
import { citation, text } from './ruleCitation'

const party = z.enum(['fund', 'job-centre'])
const talk = { id: z.string(), kind: z.enum(conversationKinds), party, on: z.string() }
const required = z.object({
  number: z.number().int(),
  kind: z.enum(conversationKinds),
  party: z.enum(parties),
  dueBy: z.string(),
  /** The day of the booked talk; null when none is booked. */
  bookedOn: z.string().nullable(),
})

/** One citizen near the day the job centre takes over, with what goes along. */
const handOver = z.object({
  citizenId: z.string(),
  name: z.string(),
  maskedNumber: z.string(),
  /** The first day the job centre answers for the process. */
  on: z.string(),
  held: z.array(z.object({ ...talk, form: z.enum(forms) })),
  /** Told to both sides, as whoever takes over goes on from them. Notes are not. */
  agreements: z.array(
    z.object({
      text: z.string(),
      whose: z.enum(agreementParties),
      by: z.string().nullable(),
      /** Whose talk it was agreed in, and when that was. */
      party,
      on: z.string(),
    }),
  ),
  due: z.array(required),
  notKept: z.array(required),
  /** Bookings to come by the one who does not answer for their day. */
  wrongSide: z.array(
    z.object({
      ...talk,
      at: z.string(),
      /** The asker's own authority holds it, and may move or cancel it. */
      mine: z.boolean(),
      caseworkerName: z.string(),
      reason: text,
      why,
      rules: z.array(citation),
    }),
  ),
})
export type HandOverRow = Immutable<z.infer<typeof handOver>>

export const openHandOvers = {
  id: 'openHandOvers',
  method: 'GET',
  path: '/api/hand-overs',
  summary:
    'The asker’s own citizens whose hand-over from fund to job centre lies within 30 days before or after today, with talks held, agreements, what is due, what was not kept, and bookings on the wrong side of it.',
  kind: 'question',
  params: z.object({}),
  query: z.object({}),
  body: null,
  answer: {
    status: 200,
    body: z.object({
      today: z.string(),
      /** In order of day, then of name. */
      citizens: z.array(handOver),
    }),
  },
  problems: [],
} as const satisfies Operation
