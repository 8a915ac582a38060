import * as z from 'zod'
import { bookingOptions, bookingQuestion } from './bookingOptions'
import { citizenPage } from './citizen'
import { conversation, conversationRequest, outcomeRequest } from './conversation'
import { formDraftAnswer, formDraftRequest, formName } from './formDraft'
import type { Operation } from './operation'

const nothing = z.object({})
const ofCitizen = z.object({ citizenId: z.string().max(100) })
const ofForm = z.object({ form: formName })
const ofConversation = ofCitizen.extend({ conversationId: z.string().max(100) })

export const openCitizen = {
  id: 'openCitizen',
  method: 'GET',
  path: '/api/citizens/{citizenId}',
  summary: 'One citizen with the law’s assessment of today, talks and timeline.',
  kind: 'question',
  params: ofCitizen,
  query: nothing,
  body: null,
  answer: { status: 200, body: citizenPage },
  problems: ['not-found'],
} as const satisfies Operation

export const revealNumber = {
  id: 'revealNumber',
  method: 'POST',
  path: '/api/citizens/{citizenId}/number-reveals',
  summary:
    'The citizen’s civil registration number. That it was asked for is written in the journal.',
  kind: 'disclosure',
  params: ofCitizen,
  query: nothing,
  body: null,
  answer: { status: 201, body: z.object({ number: z.string() }) },
  problems: ['not-found'],
} as const satisfies Operation

export const askBookingOptions = {
  id: 'askBookingOptions',
  method: 'GET',
  path: '/api/citizens/{citizenId}/booking-options',
  summary:
    'What law and calendar say about a talk on a day: who may book, which forms, which times.',
  kind: 'question',
  params: ofCitizen,
  query: bookingQuestion,
  body: null,
  answer: { status: 200, body: bookingOptions },
  problems: ['not-found', 'invalid'],
} as const satisfies Operation

export const bookConversation = {
  id: 'bookConversation',
  method: 'POST',
  path: '/api/citizens/{citizenId}/conversations',
  summary: 'Books a talk.',
  kind: 'command',
  params: ofCitizen,
  query: nothing,
  body: conversationRequest,
  answer: { status: 201, body: conversation },
  problems: [
    'not-found',
    'invalid',
    'law-refuses',
    'requirement-settled',
    'self-booking-open',
    'time-taken',
    'needs-acceptance',
  ],
} as const satisfies Operation

export const changeConversation = {
  id: 'changeConversation',
  method: 'PUT',
  path: '/api/citizens/{citizenId}/conversations/{conversationId}',
  summary: 'Moves a booked talk, or changes its form, place or topic.',
  kind: 'change',
  params: ofConversation,
  query: nothing,
  body: conversationRequest,
  answer: { status: 200, body: conversation },
  problems: [
    'not-found',
    'invalid',
    'law-refuses',
    'requirement-settled',
    'time-taken',
    'needs-acceptance',
    'wrong-status',
  ],
} as const satisfies Operation

export const registerOutcome = {
  id: 'registerOutcome',
  method: 'PUT',
  path: '/api/citizens/{citizenId}/conversations/{conversationId}/outcome',
  summary: 'Registers a talk as held, missed or cancelled.',
  kind: 'change',
  params: ofConversation,
  query: nothing,
  body: outcomeRequest,
  answer: { status: 200, body: conversation },
  problems: ['not-found', 'invalid', 'wrong-status'],
} as const satisfies Operation

export const undoOutcome = {
  id: 'undoOutcome',
  method: 'DELETE',
  path: '/api/citizens/{citizenId}/conversations/{conversationId}/outcome',
  summary: 'Takes a registered outcome back: the talk is booked again.',
  kind: 'change',
  params: ofConversation,
  query: nothing,
  body: null,
  answer: { status: 200, body: conversation },
  problems: ['not-found', 'time-taken', 'wrong-status', 'notice-sent'],
} as const satisfies Operation

export const openFormDraft = {
  id: 'openFormDraft',
  method: 'GET',
  path: '/api/form-drafts/{form}',
  summary: 'What the asking person has typed in a form and not saved.',
  kind: 'question',
  params: ofForm,
  query: nothing,
  body: null,
  answer: { status: 200, body: formDraftAnswer },
  problems: ['not-found'],
} as const satisfies Operation

export const keepFormDraft = {
  id: 'keepFormDraft',
  method: 'PUT',
  path: '/api/form-drafts/{form}',
  summary: 'Keeps what the asking person has typed in a form and not saved.',
  kind: 'typing',
  params: ofForm,
  query: nothing,
  body: formDraftRequest,
  /** When it was kept; local date and time. */
  answer: { status: 200, body: z.object({ on: z.string(), at: z.string() }) },
  problems: ['not-found', 'invalid'],
} as const satisfies Operation

export const dropFormDraft = {
  id: 'dropFormDraft',
  method: 'DELETE',
  path: '/api/form-drafts/{form}',
  summary: 'Forgets what the asking person has typed in a form.',
  kind: 'typing',
  params: ofForm,
  query: nothing,
  body: null,
  answer: { status: 200, body: nothing },
  problems: ['not-found'],
} as const satisfies Operation
