import * as z from 'zod'
import { absenceKinds } from '../domain/availability'
import { conversationKinds, conversationStatuses, forms } from '../law/caseFile'
import { isSupported } from '../law/supportedDates'
import type { Immutable } from './immutable'

/** Which day, or the week from Monday it lies in, and whose: one's own unless said. */
export const calendarQuestion = z.object({
  on: z.iso.date({ error: 'invalid', abort: true }).refine(isSupported, 'law-unknown').optional(),
  span: z.enum(['day', 'week'], 'invalid').default('week'),
  /** A colleague. */
  person: z.string().max(100).optional(),
  /** Everybody of the authority, and its rooms. */
  team: z.literal('true', 'invalid').optional(),
})
export type CalendarQuestion = Immutable<z.input<typeof calendarQuestion>>

const span = z.object({ from: z.string(), to: z.string() })

/** When somebody or a room can be booked that day, and why not where it is closed. */
const day = z.object({
  on: z.string(),
  /** Hours that are open, `HH:MM`. */
  open: z.array(span),
  absence: z.enum(absenceKinds).nullable(),
  /** What another calendar says is busy. */
  busy: z.array(span),
})

const talk = z.object({
  id: z.string(),
  version: z.number().int(),
  /** Null when the citizen is no longer the asker's own. */
  citizen: z.object({ id: z.string(), name: z.string() }).nullable(),
  caseworker: z.string(),
  caseworkerName: z.string(),
  /** One's own authority holds it; in another's one of its people takes part. */
  mine: z.boolean(),
  /** Id of somebody of another authority who takes part in a talk of one's own. */
  guest: z.string().nullable(),
  room: z.string().nullable(),
  kind: z.enum(conversationKinds),
  form: z.enum(forms),
  status: z.enum(conversationStatuses),
  place: z.string(),
  on: z.string(),
  at: z.string(),
  until: z.string(),
  minutes: z.number().int(),
  /** It has begun, so its outcome can be registered. */
  begun: z.boolean(),
})
export type CalendarTalk = Immutable<z.infer<typeof talk>>

export const calendar = z.object({
  /** Today by the API's clock. */
  today: z.string(),
  /** The day asked about: today, when none was. */
  on: z.string(),
  /** The same day of the span before and the span after. */
  before: z.string(),
  after: z.string(),
  days: z.array(
    z.object({
      on: z.string(),
      /** The Danish name of a public holiday. */
      publicHoliday: z.string().nullable(),
      /** A day most offices are closed, though it is no public holiday. */
      closingDay: z.boolean(),
    }),
  ),
  people: z.array(z.object({ id: z.string(), name: z.string(), days: z.array(day) })),
  rooms: z.array(
    z.object({ id: z.string(), name: z.string(), address: z.string(), days: z.array(day) }),
  ),
  /** In order of time; what was called off takes no time and is not here. */
  talks: z.array(talk),
})
export type Calendar = Immutable<z.infer<typeof calendar>>
export type CalendarDay = Calendar['people'][number]['days'][number]
