import * as z from 'zod'
import { selfBookingStates } from '../domain/selfBookingState'
import { conversationKinds, forms } from '../law/caseFile'
import { isSupported } from '../law/supportedDates'
import { conversationRequest } from './conversation'
import { said } from './courseFields'
import type { Immutable } from './immutable'
import type { Operation } from './operation'
import { toldMessage } from './toldMessages'

const aboutCitizen = z.object({ citizenId: z.string().max(100) })
const byLink = z.object({ selfBookingId: z.string().max(100) })
const { minutes, caseworker, at, fold } = conversationRequest.shape
const day = z.iso.date({ error: 'invalid', abort: true }).refine(isSupported, 'law-unknown')

/** That a citizen may book a talk alone, as the staff see it. */
const selfBooking = z.object({
  /** The citizen’s link ends with it: whoever knows it may book. */
  id: z.string(),
  version: z.number().int(),
  state: z.enum(selfBookingStates),
  requirement: z.number().int(),
  kind: z.enum(conversationKinds),
  minutes: z.number().int(),
  deadline: z.string(),
  caseworkerName: z.string(),
  openedByName: z.string(),
  openedOn: z.string(),
  /** Id of the talk the citizen booked. */
  conversation: z.string().nullable(),
  takenOver: z.object({ byName: z.string(), on: z.string(), reason: z.string() }).nullable(),
  /** What the citizen was told of it, in the order it was made. */
  told: z.array(toldMessage),
})
export type SelfBooking = Immutable<z.infer<typeof selfBooking>>

const selfBookings = z.object({
  /** Those of the asker’s authority, the last opened first. */
  selfBookings: z.array(selfBooking),
  /** The talks the citizen can be let book now, with the days the booking may end on. */
  bookable: z.array(
    z.object({
      requirement: z.number().int(),
      kind: z.enum(conversationKinds),
      dueBy: z.string(),
      deadline: z.object({ from: z.string(), to: z.string() }),
    }),
  ),
})
export type SelfBookings = Immutable<z.infer<typeof selfBookings>>

export const openSelfBookings = {
  id: 'openSelfBookings',
  method: 'GET',
  path: '/api/citizens/{citizenId}/self-bookings',
  summary: 'What a citizen may book or was to book alone, and what could be opened.',
  kind: 'question',
  params: aboutCitizen,
  query: z.object({}),
  body: null,
  answer: { status: 200, body: selfBookings },
  problems: ['not-found'],
} as const satisfies Operation

export const openSelfBooking = {
  id: 'openSelfBooking',
  method: 'POST',
  path: '/api/citizens/{citizenId}/self-bookings',
  summary: 'Lets a citizen book a required talk alone, until a day.',
  kind: 'command',
  params: aboutCitizen,
  query: z.object({}),
  body: z.strictObject({
    requirement: z.number('required').int('invalid'),
    minutes,
    deadline: day,
    caseworker,
  }),
  answer: { status: 201, body: selfBooking },
  problems: ['not-found', 'invalid', 'self-booking-open'],
} as const satisfies Operation

export const takeOverSelfBooking = {
  id: 'takeOverSelfBooking',
  method: 'PUT',
  path: '/api/citizens/{citizenId}/self-bookings/{selfBookingId}/take-over',
  summary: 'Takes the booking over from the citizen, whose link then books nothing.',
  kind: 'change',
  params: aboutCitizen.extend(byLink.shape),
  query: z.object({}),
  body: z.strictObject({ reason: said.reason.min(1, 'reason-missing') }),
  answer: { status: 200, body: selfBooking },
  problems: ['not-found', 'invalid', 'self-booking-closed'],
} as const satisfies Operation

/** What the citizen sees behind the link: nothing of who it is. */
const linkedPage = z.object({
  state: z.enum(selfBookingStates),
  authorityName: z.string(),
  kind: z.enum(conversationKinds),
  minutes: z.number().int(),
  deadline: z.string(),
  /** The authority knows a telephone number; else one is asked for. */
  phoneKnown: z.boolean(),
  /** The days with a free time, each with its times and the forms lawful and possible then. */
  days: z.array(
    z.object({
      on: z.string(),
      times: z.array(z.object({ at: z.string(), forms: z.array(z.enum(forms)) })),
    }),
  ),
  /** What is booked; null while nothing is, and where it was called off. */
  booked: z
    .object({
      on: z.string(),
      at: z.string(),
      until: z.string(),
      form: z.enum(forms),
      caseworkerName: z.string(),
      /** Where to come, or the link; empty for a telephone talk. */
      place: z.string(),
    })
    .nullable(),
})
export type LinkedPage = Immutable<z.infer<typeof linkedPage>>

export const openByLink = {
  id: 'openByLink',
  method: 'GET',
  path: '/api/self-bookings/{selfBookingId}',
  summary: 'What whoever knows the link may book, and when.',
  kind: 'question',
  anybody: true,
  params: byLink,
  query: z.object({}),
  body: null,
  answer: { status: 200, body: linkedPage },
  problems: ['not-found'],
} as const satisfies Operation

export const bookByLink = {
  id: 'bookByLink',
  method: 'POST',
  path: '/api/self-bookings/{selfBookingId}/conversation',
  summary: 'Books the talk as the citizen.',
  kind: 'command',
  anybody: true,
  params: byLink,
  query: z.object({}),
  body: z.strictObject({
    on: day,
    at,
    fold,
    form: z.enum(forms, 'required'),
    /** Where to call, when the authority knows no number or another is wished. */
    phone: z.string().trim().max(40, 'too-long'),
  }),
  answer: { status: 201, body: linkedPage },
  problems: ['not-found', 'invalid', 'law-refuses', 'time-taken', 'self-booking-closed'],
} as const satisfies Operation
