import * as z from 'zod'
import type { Immutable } from './immutable'
import { conversationKinds } from '../law/caseFile'
import { isSupported } from '../law/supportedDates'
import { formVerdict, mayBook, requirement, responsible } from './assessment'
import { citation } from './ruleCitation'

/** What is asked about a talk that may come to be. Without a day, the API suggests one. */
export const bookingQuestion = z.object({
  on: z.iso.date({ error: 'invalid', abort: true }).refine(isSupported, 'law-unknown').optional(),
  /** Asked about together with `on`: is this time taken? */
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'invalid')
    .optional(),
  minutes: z.coerce.number().int().min(1, 'end-before-start').max(240, 'too-many-minutes'),
  /** The number of the requirement to be filled. */
  requirement: z.coerce.number().int().optional(),
  /** Without a kind: the one the next requirement asks for. */
  kind: z.enum(conversationKinds).optional(),
  caseworker: z.string().max(100).optional(),
  room: z.string().max(100).optional(),
  /** The talk being changed, which must not stand in its own way. */
  changing: z.string().max(100).optional(),
})
export type BookingQuestion = Immutable<z.infer<typeof bookingQuestion>>

/** Everything the booking form needs to know about one day, from law and calendar. */
export const bookingOptions = z.object({
  on: z.string(),
  kind: z.enum(conversationKinds),
  /** The first free time that suits the requirement; null when none was found. */
  suggestion: z.object({ on: z.string(), at: z.string(), room: z.string().nullable() }).nullable(),
  /** The kinds of talk the asking authority may book for that day. */
  kinds: z.array(z.object({ kind: z.enum(conversationKinds), mayBook })),
  mayBook,
  /** The requirement the talk would fill that day; null when it may not be booked or fills none. */
  fills: requirement.nullable(),
  form: formVerdict.nullable(),
  responsible: responsible.nullable(),
  rules: z.record(z.string(), citation),
  /** Times of day, with the rooms that are free then. */
  freeTimes: z.array(z.object({ at: z.string(), rooms: z.array(z.string()) })),
  /** Set when `at` was asked about: who or what is busy then. */
  clashes: z.array(
    z.object({
      resource: z.enum(['caseworker', 'citizen', 'room']),
      on: z.string(),
      from: z.string(),
      to: z.string(),
    }),
  ),
  caseworkers: z.array(z.object({ id: z.string(), name: z.string() })),
  rooms: z.array(z.object({ id: z.string(), name: z.string(), address: z.string() })),
  citizenPhone: z.string().nullable(),
})
export type BookingOptions = Immutable<z.infer<typeof bookingOptions>>
