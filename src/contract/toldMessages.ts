import * as z from 'zod'
import { channels, messageKinds, messageStates } from '../domain/message'
import type { Immutable } from './immutable'
import type { Operation } from './operation'

/** What was told outside of one talk, on one channel. */
export const toldMessage = z.object({
  id: z.string(),
  /** Id of the talk; null of one the citizen may book alone. */
  conversation: z.string().nullable(),
  channel: z.enum(channels),
  what: z.enum(messageKinds),
  state: z.enum(messageStates),
  /** When it was sent, is to be sent, or was last tried; local. */
  on: z.string(),
  at: z.string(),
})
export type ToldMessage = Immutable<z.infer<typeof toldMessage>>

export const openToldMessages = {
  id: 'openToldMessages',
  method: 'GET',
  path: '/api/citizens/{citizenId}/messages',
  summary:
    'What the asker’s authority told outside of a citizen’s talks, in the order it was made.',
  kind: 'question',
  params: z.object({ citizenId: z.string().max(100) }),
  query: z.object({}),
  body: null,
  answer: { status: 200, body: z.object({ messages: z.array(toldMessage) }) },
  problems: ['not-found'],
} as const satisfies Operation
