import * as z from 'zod'
import { channels } from '../domain/message'
import type { Operation } from './operation'
import { openSelfBooking } from './selfBooking'
import { letter } from './summons'

const { shape } = openSelfBooking.body

const selfBookingPreview = z.object({
  channel: z.enum(channels),
  letter,
  /** When the citizen would be reminded, and how; null when not at all. */
  reminder: z.object({ channel: z.enum(channels), on: z.string(), at: z.string() }).nullable(),
})

export const previewSelfBooking = {
  id: 'previewSelfBooking',
  method: 'GET',
  path: '/api/citizens/{citizenId}/self-booking-preview',
  summary:
    'What a citizen would be written if a talk was opened to be booked alone. Opens nothing.',
  kind: 'question',
  params: openSelfBooking.params,
  query: z.object({
    requirement: z.coerce.number('invalid').int('invalid'),
    minutes: z.coerce.number('invalid').pipe(shape.minutes),
    deadline: shape.deadline,
    caseworker: shape.caseworker,
  }),
  body: null,
  answer: { status: 200, body: selfBookingPreview },
  problems: ['not-found', 'invalid', 'self-booking-open'],
} as const satisfies Operation
