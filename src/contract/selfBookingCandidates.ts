import * as z from 'zod'
import { channels } from '../domain/message'
import { selfBookingHindrances } from '../domain/whyNotSelfBookable'
import { conversationKinds, forms } from '../law/caseFile'
import type { Immutable } from './immutable'
import type { Operation } from './operation'
import { planSpan } from './planSpan'

const day = z.string()

const candidate = z.object({
  citizen: z.object({ id: z.string(), name: z.string() }),
  kind: z.enum(conversationKinds),
  dueBy: day,
  /** The way the citizen would be written to. */
  channel: z.enum(channels),
  /** What would be opened; null when it cannot be. */
  offer: z
    .object({
      requirement: z.number().int(),
      minutes: z.number().int(),
      /** The forms the citizen may book by. */
      forms: z.array(z.enum(forms)),
      /** The days the booking may end on. */
      deadline: z.object({ from: day, to: day }),
    })
    .nullable(),
  /** Why it cannot be opened; null when it can. */
  because: z.enum(selfBookingHindrances).nullable(),
})
export type SelfBookingCandidate = Immutable<z.infer<typeof candidate>>

const candidates = z.object({
  today: day,
  /** The first day a booking may end on. */
  earliest: day,
  /** How long it can be regretted, in minutes: nobody is written before. */
  minutesToUndo: z.number().int(),
  /** Those who can first; then the most urgent first. */
  citizens: z.array(candidate),
})
export type SelfBookingCandidates = Immutable<z.infer<typeof candidates>>

export const openCandidates = {
  id: 'openCandidates',
  method: 'GET',
  path: '/api/self-booking-candidates',
  summary:
    'The asker’s own citizens with a talk that is due or booked from a day to a day, and whether they can be let book it alone, or why not.',
  kind: 'question',
  params: z.object({}),
  query: planSpan,
  body: null,
  answer: { status: 200, body: candidates },
  problems: ['invalid'],
} as const satisfies Operation
