import * as z from 'zod'
import { channels, messageKinds, messageStates, stopReasons } from '../domain/message'
import { conversationKinds } from '../law/caseFile'
import type { Immutable } from './immutable'
import type { Operation } from './operation'

/** A moment as local date and time. */
const moment = z.object({ on: z.string(), at: z.string() })

/** A message as its authority is shown it in a list. */
export const sentMessage = z.object({
  id: z.string(),
  /** Null when the citizen is no longer the asker’s own. */
  citizen: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** What it tells of, as that was: a talk, or one the citizen could book alone until a day. */
  about: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('talk'), talk: z.enum(conversationKinds), ...moment.shape }),
    z.object({
      kind: z.literal('self-booking'),
      talk: z.enum(conversationKinds),
      deadline: z.string(),
    }),
  ]),
  /** What it says can be read by whoever may see the citizen; what the record is told cannot. */
  readable: z.boolean(),
  channel: z.enum(channels),
  what: z.enum(messageKinds),
  state: z.enum(messageStates),
  /** The receiver’s words of what was refused; else empty. */
  words: z.string(),
  stopped: z.enum(stopReasons).nullable(),
  made: moment,
  tries: z.number().int(),
  /** The last try, or when it was sent; null before the first. */
  tried: moment.nullable(),
  /** When it is tried next; null unless it waits and a receiver is set up. */
  next: moment.nullable(),
})
export type SentMessage = Immutable<z.infer<typeof sentMessage>>

const outboxPage = z.object({
  state: z.enum(messageStates),
  counts: z.object({
    waiting: z.number().int(),
    sent: z.number().int(),
    refused: z.number().int(),
    stopped: z.number().int(),
  }),
  /** The ways out that no receiver is set up for: what is to go there waits. */
  withoutReceiver: z.array(z.enum(channels)),
  /** The receivers are made up: nothing leaves the machine. */
  staged: z.boolean(),
  /** What is tried next first, of other states the latest made; at most `most`. */
  messages: z.array(sentMessage),
  most: z.number().int(),
})
export type OutboxPage = Immutable<z.infer<typeof outboxPage>>

export const openOutbox = {
  id: 'openOutbox',
  method: 'GET',
  path: '/api/outbox',
  summary:
    'What the asker’s authority tells outside about its talks: waiting, sent, refused or stopped, waiting unless said.',
  kind: 'question',
  params: z.object({}),
  query: z.object({ state: z.enum(messageStates, 'invalid').optional() }),
  body: null,
  answer: { status: 200, body: outboxPage },
  problems: ['invalid'],
} as const satisfies Operation

export const retryMessages = {
  id: 'retryMessages',
  method: 'POST',
  path: '/api/outbox/retries',
  summary:
    'Has one message, or all of the asker’s authority that were refused or wait for another try, tried again now.',
  kind: 'command',
  params: z.object({}),
  query: z.object({}),
  /** Null for all. */
  body: z.strictObject({ message: z.string('required').max(100, 'too-long').nullable() }),
  answer: { status: 200, body: z.object({ count: z.number().int() }) },
  problems: ['invalid'],
} as const satisfies Operation
