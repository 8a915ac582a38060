import * as z from 'zod'
import { conversationRequest } from './conversation'
import { formName } from './formDraft'
import type { Immutable } from './immutable'
import type { Operation } from './operation'

const { on, at, fold, minutes, caseworker } = conversationRequest.shape

/** The time that stands in a form, and whom and what it would take. Times are local. */
export const bookingIntent = z.strictObject({
  on,
  at,
  fold,
  minutes,
  caseworker,
  /** Somebody of the citizen's other authority who is to take part. */
  guest: z.string('invalid').min(1, 'required').max(100, 'too-long').nullable(),
  room: z.string('invalid').min(1, 'required').max(100, 'too-long').nullable(),
})
export type BookingIntent = Immutable<z.infer<typeof bookingIntent>>

/** Who else has such a time in a form: each once, and no name of another authority's. */
export const othersBooking = z.object({
  others: z.array(z.object({ name: z.string().nullable(), authorityName: z.string() })),
})
export type OthersBooking = Immutable<z.infer<typeof othersBooking>>

/**
 * Tells that somebody is about to book, and is told who else is. It lasts three minutes, and is in
 * nobody's way. A time the clock skips, or shows twice without a word of which, takes nothing.
 */
export const announceBooking = {
  id: 'announceBooking',
  method: 'PUT',
  path: '/api/citizens/{citizenId}/booking-intents/{form}',
  summary:
    'Tells for three minutes which time the asking person is about to book, and is told who else is about to book it.',
  kind: 'typing',
  params: z.object({ citizenId: z.string().max(100), form: formName }),
  query: z.object({}),
  body: bookingIntent,
  answer: { status: 200, body: othersBooking },
  problems: ['not-found', 'invalid'],
} as const satisfies Operation

export const withdrawBooking = {
  id: 'withdrawBooking',
  method: 'DELETE',
  path: '/api/booking-intents/{form}',
  summary: 'The asking person has left the form, or saved it: nothing is about to be booked in it.',
  kind: 'typing',
  params: z.object({ form: formName }),
  query: z.object({}),
  body: null,
  answer: { status: 200, body: z.object({}) },
  problems: ['not-found'],
} as const satisfies Operation
