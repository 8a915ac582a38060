import * as z from 'zod'
import type { Operation } from './operation'
import { arrival, receptionPage } from './reception'

export const openReception = {
  id: 'openReception',
  method: 'GET',
  path: '/api/reception',
  summary: 'Who comes to the asker’s authority in person today, by place and time.',
  kind: 'question',
  params: z.object({}),
  query: z.object({}),
  body: null,
  answer: { status: 200, body: receptionPage },
  problems: [],
} as const satisfies Operation

export const registerArrival = {
  id: 'registerArrival',
  method: 'POST',
  path: '/api/citizens/{citizenId}/conversations/{conversationId}/arrival',
  summary:
    'That the citizen has come for a talk today, or that this was a mistake. It says nothing of how the talk went.',
  kind: 'command',
  params: z.object({ citizenId: z.string().max(100), conversationId: z.string().max(100) }),
  query: z.object({}),
  body: z.strictObject({ arrived: z.boolean() }),
  answer: { status: 201, body: z.object({ arrived: arrival.nullable() }) },
  problems: ['not-found', 'invalid', 'wrong-status'],
} as const satisfies Operation
