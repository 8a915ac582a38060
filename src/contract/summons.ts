import * as z from 'zod'
import { channels, messageKinds, messageStates } from '../domain/message'
import { conversationKinds, conversationStatuses } from '../law/caseFile'
import type { Immutable } from './immutable'
import type { Operation } from './operation'
import { text } from './ruleCitation'

const moment = z.object({ on: z.string(), at: z.string() })

/** A letter as it is read. */
export const letter = z.object({
  from: z.string(),
  to: z.string(),
  title: text,
  parts: z.array(
    z.object({
      heading: text.nullable(),
      lines: z.array(text),
      /** Ids of statements and of rules, and acts. */
      restsOn: z.array(z.string()),
    }),
  ),
})
export type SummonsLetter = Immutable<z.infer<typeof letter>>

/** One version of what the citizen was written, as it was kept. */
const kept = z.object({
  id: z.string(),
  what: z.enum(messageKinds),
  channel: z.enum(channels),
  state: z.enum(messageStates),
  made: moment,
  /** Null until it is sent. */
  sent: moment.nullable(),
  letter,
  /** The talk as an iCalendar file; null while it has no time. */
  calendar: z.string().nullable(),
})
export type KeptLetter = Immutable<z.infer<typeof kept>>

const summonsPage = z.object({
  citizenId: z.string(),
  name: z.string(),
  talk: z.object({
    id: z.string(),
    kind: z.enum(conversationKinds),
    on: z.string(),
    at: z.string(),
    status: z.enum(conversationStatuses),
  }),
  /** The latest first. */
  kept: z.array(kept),
  /** What the citizen would be written today of a booked talk that nothing was written about. */
  preview: z.object({ channel: z.enum(channels), letter }).nullable(),
  /** The receivers are made up: nothing leaves the machine. */
  staged: z.boolean(),
})
export type SummonsPage = Immutable<z.infer<typeof summonsPage>>

export const openSummons = {
  id: 'openSummons',
  method: 'GET',
  path: '/api/citizens/{citizenId}/conversations/{conversationId}/summons',
  summary:
    'What the citizen was written about a talk of the asker’s authority, each version as it was kept; what would be written, when nothing was.',
  kind: 'question',
  params: z.object({ citizenId: z.string().max(100), conversationId: z.string().max(100) }),
  query: z.object({}),
  body: null,
  answer: { status: 200, body: summonsPage },
  problems: ['not-found'],
} as const satisfies Operation
