import * as z from 'zod'
import { excuses } from '../domain/absence'
import { agreementParties } from '../domain/agreement'
import { absence } from './absence'
import { calendarDate } from './hours'
import type { Immutable } from './immutable'
import { bookingWarnings } from '../domain/bookingWarning'
import { callers } from '../domain/caller'
import { folds } from '../domain/fold'
import { moveWishers } from '../domain/move'
import { participantKinds } from '../domain/participant'
import { conversationKinds, conversationStatuses, forms } from '../law/caseFile'
import { isSupported } from '../law/supportedDates'

const longest = {
  name: 100,
  topic: 200,
  reason: 1000,
  note: 2000,
  agreement: 500,
  address: 200,
  minutes: 240,
}
const mostAgreements = 20

/** What is wrong with a field is said as a code; the screen words it. */
const said = (max: number) => z.string().trim().max(max, 'too-long')

/** A day the law is known for: no talk can be judged on another. */
const date = z.iso.date({ error: 'invalid', abort: true }).refine(isSupported, 'law-unknown')
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'invalid')

const meeting = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('room'),
      room: z.string().min(1, 'required').max(100, 'too-long'),
    }),
    z.strictObject({
      kind: z.literal('address'),
      address: said(longest.address).min(1, 'required'),
    }),
    z.strictObject({
      kind: z.literal('link'),
      link: z
        .string()
        .trim()
        .min(1, 'required')
        .max(500, 'too-long')
        .refine((value) => value === '' || /^https:\/\/[^\s/$.?#].[^\s]*$/i.test(value), 'invalid'),
    }),
    z.strictObject({
      kind: z.literal('number'),
      number: z
        .string()
        .trim()
        .min(1, 'required')
        .max(30, 'too-long')
        .refine((value) => value === '' || /^\+?[\d ]{8,}$/.test(value), 'invalid'),
      caller: z.enum(callers, 'required'),
    }),
  ],
  'required',
)

const participant = z
  .strictObject({
    kind: z.enum(participantKinds, 'required'),
    name: said(longest.name),
    language: z
      .string('invalid')
      .regex(/^[a-z]{2,3}$/, 'invalid')
      .nullable(),
  })
  .refine(({ kind, language }) => kind !== 'interpreter' || language !== null, {
    path: ['language'],
    message: 'required',
  })
  .refine(({ kind, language }) => kind === 'interpreter' || language === null, {
    path: ['language'],
    message: 'invalid',
  })

/** The warnings somebody has seen, and why the talk is held then all the same. */
const accepted = z
  .strictObject({
    warnings: z.array(z.enum(bookingWarnings, 'invalid')).min(1, 'required').max(20, 'too-many'),
    reason: said(longest.reason).min(1, 'reason-missing'),
  })
  .nullable()
  .optional()

/** The body of a booking, and of a change to one. Times are local. */
export const conversationRequest = z.strictObject({
  kind: z.enum(conversationKinds, 'invalid'),
  on: date,
  at: time,
  /** Which of the two, of a local time that comes twice. */
  fold: z.enum(folds, 'invalid').optional(),
  minutes: z
    .number({ error: ({ input }) => (input === undefined ? 'required' : 'invalid') })
    .int('invalid')
    .min(1, 'end-before-start')
    .max(longest.minutes, 'too-many-minutes'),
  form: z.enum(forms, 'required'),
  meeting,
  wish: z.enum(forms, 'invalid').nullable(),
  /** The day the citizen was asked; today, unless said. */
  wishedOn: z.iso.date('invalid').optional(),
  physicalRequired: z
    .strictObject({ because: said(longest.reason).min(1, 'reason-missing') })
    .nullable(),
  topic: said(longest.topic),
  caseworker: z.string('required').min(1, 'required').max(100, 'too-long'),
  participants: z.array(participant).max(8, 'too-many').optional(),
  /** Somebody of the citizen's other authority who takes part, and must be free too. */
  guest: z.string('invalid').min(1, 'required').max(100, 'too-long').nullable().optional(),
  accepted,
  /** The number of the counted requirement it is booked for. */
  requirement: z.number('invalid').int('invalid').optional(),
})
export type ConversationRequest = Immutable<z.infer<typeof conversationRequest>>

/** Another time for a booked talk. The end is after the start on the same day. */
export const moveRequest = z.strictObject({
  on: date,
  at: time,
  fold: conversationRequest.shape.fold,
  minutes: conversationRequest.shape.minutes,
  caseworker: conversationRequest.shape.caseworker,
  reason: said(longest.reason).min(1, 'reason-missing'),
  wishedBy: z.enum(moveWishers, 'required'),
  accepted,
})
export type MoveRequest = Immutable<z.infer<typeof moveRequest>>

/** What was agreed: who does what, and by which day if one was said. */
const agreement = z.strictObject({
  text: said(longest.agreement).min(1, 'required'),
  whose: z.enum(agreementParties, 'required'),
  by: calendarDate.nullable(),
})

export const outcomeRequest = z
  .strictObject({
    status: z.enum(['held', 'missed', 'cancelled'], 'required'),
    cancelledBy: z.enum(['citizen', 'authority'], 'required').nullable(),
    note: said(longest.note),
    /** How it was held; left out when it was as booked. */
    form: z.enum(forms, 'invalid').optional(),
    agreements: z.array(agreement).max(mostAgreements, 'too-many').optional(),
    /** Why the citizen did not come; left out when no lawful reason is known. */
    excuse: z.enum(excuses, 'required').optional(),
  })
  .refine(({ status, cancelledBy }) => status !== 'cancelled' || cancelledBy !== null, {
    path: ['cancelledBy'],
    message: 'required',
  })
export type OutcomeRequest = Immutable<z.infer<typeof outcomeRequest>>

/** A talk as the screens show it: local date and times, names beside ids. */
export const conversation = z.object({
  id: z.string(),
  version: z.number().int(),
  kind: z.enum(conversationKinds),
  party: z.enum(['fund', 'job-centre']),
  /** The asking person's own authority holds it, and may change it. */
  mine: z.boolean(),
  authorityName: z.string(),
  caseworker: z.string(),
  caseworkerName: z.string(),
  on: z.string(),
  at: z.string(),
  until: z.string(),
  minutes: z.number().int(),
  /** It has begun, so its outcome can be registered. */
  begun: z.boolean(),
  form: z.enum(forms),
  /** Null where nobody said it, and for another authority's talk, as `place`, `topic`, notes and reasons are empty. */
  meeting: meeting.nullable(),
  /** Room with address, or the address, link or number as it stands. */
  place: z.string(),
  /** The form the citizen asked for, when, and whom; null where that was not written down. */
  wish: z
    .object({ form: z.enum(forms), on: z.string().nullable(), byName: z.string().nullable() })
    .nullable(),
  physicalRequired: z
    .object({ because: z.string(), byName: z.string(), on: z.string().nullable() })
    .nullable(),
  topic: z.string(),
  /** Empty for another authority's talk, as the topic. */
  participants: z.array(participant),
  /** Who of the citizen's other authority takes part. */
  guest: z.object({ id: z.string(), name: z.string() }).nullable(),
  status: z.enum(conversationStatuses),
  /** What spoke against it and was accepted. The reason is empty for another authority's talk. */
  accepted: z
    .object({
      warnings: z.array(z.enum(bookingWarnings)),
      reason: z.string(),
      byName: z.string(),
      on: z.string(),
    })
    .nullable(),
  /** Each time it was moved: what it was before. Reasons are empty for another authority's talk. */
  moves: z.array(
    z.object({
      on: z.string(),
      at: z.string(),
      until: z.string(),
      reason: z.string(),
      wishedBy: z.enum(moveWishers),
      byName: z.string(),
      movedOn: z.string(),
    }),
  ),
  outcome: z
    .object({
      status: z.enum(['held', 'missed', 'cancelled']),
      cancelledBy: z.enum(['citizen', 'authority']).nullable(),
      note: z.string(),
      /** How it was really held; null unless it was held. */
      form: z.enum(forms).nullable(),
      /** None to another authority. */
      agreements: z.array(agreement),
      /** Why nobody had booked it, of a talk entered afterwards; empty to another authority. */
      afterwards: z.string().nullable(),
      /** Of a talk that was missed. */
      absence: absence.nullable(),
      /** Name of the other provider who held it; null where the authority did itself. */
      provider: z.string().nullable(),
      registeredByName: z.string(),
      registeredOn: z.string(),
    })
    .nullable(),
})
export type Conversation = Immutable<z.infer<typeof conversation>>
