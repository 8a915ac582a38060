import * as z from 'zod'
import { channels, messageKinds, messageStates } from '../domain/message'
import type { Immutable } from './immutable'
import type { Operation } from './operation'
import { sentMessage } from './outbox'
import { text } from './ruleCitation'
import { letter } from './summons'

const moment = z.object({ on: z.string(), at: z.string() })

const keptMessage = z.object({
  citizenId: z.string(),
  name: z.string(),
  about: sentMessage.shape.about,
  what: z.enum(messageKinds),
  channel: z.enum(channels),
  state: z.enum(messageStates),
  made: moment,
  /** Null until it is sent. */
  sent: moment.nullable(),
  content: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('letter'),
      letter,
      /** The talk as an iCalendar file; null while it has no time. */
      calendar: z.string().nullable(),
    }),
    z.object({ kind: z.literal('reminder'), text }),
  ]),
  /** The receivers are made up: nothing leaves the machine. */
  staged: z.boolean(),
})
export type KeptMessage = Immutable<z.infer<typeof keptMessage>>

export const openMessage = {
  id: 'openMessage',
  method: 'GET',
  path: '/api/citizens/{citizenId}/messages/{messageId}',
  summary: 'What a citizen was told by the asker’s authority, as it was kept.',
  kind: 'question',
  params: z.object({ citizenId: z.string().max(100), messageId: z.string().max(100) }),
  query: z.object({}),
  body: null,
  answer: { status: 200, body: keptMessage },
  problems: ['not-found'],
} as const satisfies Operation
