import * as z from 'zod'
import type { Immutable } from './immutable'
import { conversationKinds, forms } from '../law/caseFile'
import { isSupported } from '../law/supportedDates'
import { bookingWarnings } from '../domain/bookingWarning'
import { suggestionReasons } from '../domain/suggestionReason'
import { formVerdict, mayBook, requirement, responsible } from './assessment'
import { citizenNeeds } from './needs'
import { citation } from './ruleCitation'
import { settledRequirement } from './settledRequirement'

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
  /** How to meet: only a physical talk needs a room. */
  form: z.enum(forms).optional(),
  /** The address of the rooms to meet at; without one, any. */
  place: z.string().max(200).optional(),
  /** Somebody of the citizen's other authority who takes part, and must be free too. */
  with: z.string().max(100).optional(),
  /** The talk being changed, which must not stand in its own way. */
  changing: z.string().max(100).optional(),
})
export type BookingQuestion = Immutable<z.infer<typeof bookingQuestion>>

/** Everything the booking form needs to know about one day, from law and calendar. */
export const bookingOptions = z.object({
  on: z.string(),
  kind: z.enum(conversationKinds),
  /** The next free times that suit everybody, best first; at most three, never two in a half day. */
  suggestions: z.array(
    z.object({
      on: z.string(),
      at: z.string(),
      room: z.string().nullable(),
      reasons: z.array(z.enum(suggestionReasons)),
    }),
  ),
  /** The kinds of talk the asking authority may book for that day. */
  kinds: z.array(z.object({ kind: z.enum(conversationKinds), mayBook })),
  mayBook,
  /** When it is another's to book: the name of the citizen's other authority. */
  turnTo: z.array(z.string()),
  /** The requirement the talk would fill that day; null when it may not be booked or fills none. */
  fills: requirement.nullable(),
  /** The requirement asked about, if it asks for no talk any more. */
  settled: settledRequirement.nullable(),
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
  /** What speaks against `at`, or the day, and does not forbid it. */
  warnings: z.array(z.enum(bookingWarnings)),
  /** Where the caseworker has talks shortly before or after `at`: too near to be anywhere else. */
  placesNear: z.array(z.string()),
  /** Who of the citizen's other authority can take part; null when there is no other. */
  others: z
    .object({
      authorityName: z.string(),
      /** Without it nobody's times are known, and there are no people here. */
      sharesCalendar: z.boolean(),
      people: z.array(z.object({ id: z.string(), name: z.string() })),
    })
    .nullable(),
  needs: citizenNeeds,
  caseworkers: z.array(z.object({ id: z.string(), name: z.string() })),
  rooms: z.array(z.object({ id: z.string(), name: z.string(), address: z.string() })),
  citizenPhone: z.string().nullable(),
  /** Where the authority's video talks may be held. */
  videoHosts: z.array(z.string()),
})
export type BookingOptions = Immutable<z.infer<typeof bookingOptions>>
