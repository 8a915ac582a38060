import * as z from 'zod'
import { calendar, calendarQuestion } from './calendar'
import { conversation, moveRequest } from './conversation'
import type { Operation } from './operation'

const nothing = z.object({})

export const openCalendar = {
  id: 'openCalendar',
  method: 'GET',
  path: '/api/calendar',
  summary: 'Hours, absences, busy times and talks, day by day: one’s own, a colleague’s, or all.',
  kind: 'question',
  params: nothing,
  query: calendarQuestion,
  body: null,
  answer: { status: 200, body: calendar },
  problems: ['not-found', 'invalid'],
} as const satisfies Operation

export const moveConversation = {
  id: 'moveConversation',
  method: 'PUT',
  path: '/api/citizens/{citizenId}/conversations/{conversationId}/time',
  summary: 'Moves a booked talk, with the reason and who wished it.',
  kind: 'change',
  params: z.object({ citizenId: z.string().max(100), conversationId: z.string().max(100) }),
  query: nothing,
  body: moveRequest,
  answer: { status: 200, body: conversation },
  problems: [
    'not-found',
    'invalid',
    'law-refuses',
    'time-taken',
    'needs-acceptance',
    'wrong-status',
  ],
} as const satisfies Operation
