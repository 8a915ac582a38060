import * as z from 'zod'
import { conversation } from './conversation'
import type { Operation } from './operation'

export const undoBooking = {
  id: 'undoBooking',
  method: 'DELETE',
  path: '/api/citizens/{citizenId}/conversations/{conversationId}/booking',
  summary:
    'Takes a booking back within ten minutes, before anybody is told of it: the talk gives its time back and is none.',
  kind: 'change',
  params: z.object({ citizenId: z.string().max(100), conversationId: z.string().max(100) }),
  query: z.object({}),
  body: null,
  answer: { status: 200, body: conversation },
  problems: ['not-found', 'wrong-status', 'undo-over'],
} as const satisfies Operation
