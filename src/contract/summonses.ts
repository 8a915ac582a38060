import * as z from 'zod'
import { channels, messageKinds, messageStates } from '../domain/message'
import { summonsReasons } from '../domain/summonsAgain'
import { conversationKinds } from '../law/caseFile'
import type { Immutable } from './immutable'
import type { Operation } from './operation'
import { planSpan } from './planSpan'
import { openSummons } from './summons'

const moment = { on: z.string(), at: z.string() }

const row = z.object({
  citizen: z.object({ id: z.string(), name: z.string() }),
  talk: z.object({ id: z.string(), kind: z.enum(conversationKinds), ...moment }),
  /** The way the citizen is written to now. */
  channel: z.enum(channels),
  /** The last letter about the talk; null when none was ever made. */
  last: z
    .object({
      what: z.enum(messageKinds),
      channel: z.enum(channels),
      state: z.enum(messageStates),
      /** The receiver’s words of what was refused; else empty. */
      words: z.string(),
      /** When it was sent, is to be sent, or was last tried; local. */
      ...moment,
    })
    .nullable(),
  /** Why one is to be sent now; null when none need be. */
  why: z.enum(summonsReasons).nullable(),
  /** False while one is on its way. */
  sendable: z.boolean(),
})
export type SummonsRow = Immutable<z.infer<typeof row>>

const summonses = z.object({
  today: z.string(),
  /** In order of time. */
  talks: z.array(row),
})
export type Summonses = Immutable<z.infer<typeof summonses>>

export const openSummonses = {
  id: 'openSummonses',
  method: 'GET',
  path: '/api/summonses',
  summary:
    'The asker’s own booked talks to come from a day to a day, with the last letter about each, and whether one is to be sent.',
  kind: 'question',
  params: z.object({}),
  query: planSpan,
  body: null,
  answer: { status: 200, body: summonses },
  problems: ['invalid'],
} as const satisfies Operation

export const sendSummons = {
  id: 'sendSummons',
  method: 'POST',
  path: '/api/citizens/{citizenId}/conversations/{conversationId}/summons',
  summary: 'Sends the letter about a booked talk again, or for the first time.',
  kind: 'command',
  params: openSummons.params,
  query: z.object({}),
  body: null,
  answer: { status: 201, body: z.object({ channel: z.enum(channels) }) },
  problems: ['not-found', 'summons-settled'],
} as const satisfies Operation
