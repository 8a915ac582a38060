import * as z from 'zod'
import { conversation } from './conversation'
import { said } from './courseFields'
import type { Operation } from './operation'

const ofConversation = z.object({
  citizenId: z.string().max(100),
  conversationId: z.string().max(100),
})
const nothing = z.object({})
const words = said.reason.min(1, 'reason-missing')

export const decideAbsence = {
  id: 'decideAbsence',
  method: 'PUT',
  path: '/api/citizens/{citizenId}/conversations/{conversationId}/absence-decision',
  summary: 'Settles the task to assess an absence by a decision in words. Sanctions nothing.',
  kind: 'change',
  params: ofConversation,
  query: nothing,
  body: z.strictObject({ text: words, guidance: said.reason, receipt: said.reason }),
  answer: { status: 200, body: conversation },
  problems: ['not-found', 'invalid', 'wrong-status'],
} as const satisfies Operation

export const sendNotice = {
  id: 'sendNotice',
  method: 'PUT',
  path: '/api/citizens/{citizenId}/conversations/{conversationId}/fund-notice',
  summary: 'Sends the notice of an absence to the citizen’s fund.',
  kind: 'change',
  params: ofConversation,
  query: nothing,
  body: null,
  answer: { status: 200, body: conversation },
  problems: ['not-found', 'wrong-status'],
} as const satisfies Operation

export const answerNotice = {
  id: 'answerNotice',
  method: 'PUT',
  path: '/api/citizens/{citizenId}/conversations/{conversationId}/fund-notice/answer',
  summary: 'The fund’s answer to a notice of an absence that it was sent.',
  kind: 'change',
  params: ofConversation,
  query: nothing,
  body: z.strictObject({ text: words }),
  answer: { status: 200, body: conversation },
  problems: ['not-found', 'invalid', 'wrong-status'],
} as const satisfies Operation
