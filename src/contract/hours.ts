import * as z from 'zod'
import { isCalendarDate } from '../law/calendarDate'
import { absenceKinds } from '../domain/availability'
import type { Immutable } from './immutable'

const most = { spans: 4, exceptions: 200, absences: 100, minutes: 60 }

/** `HH:MM`, local time. */
export const time = z.string('required').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'invalid')

export const calendarDate = z
  .string('required')
  .min(1, { error: 'required', abort: true })
  .refine(isCalendarDate, 'invalid-date')

const spans = z.array(z.strictObject({ from: time, to: time })).max(most.spans, 'too-many')

/** By weekday: 1 is Monday, 7 is Sunday. */
const week = z.strictObject({
  1: spans,
  2: spans,
  3: spans,
  4: spans,
  5: spans,
  6: spans,
  7: spans,
})

const exception = z.strictObject({ on: calendarDate, spans })

const absence = z.strictObject({
  id: z.string().min(1).max(100),
  from: calendarDate,
  to: calendarDate,
  kind: z.enum(absenceKinds, 'required'),
})

/** The hours of a person or a room, as somebody wants them kept. */
export const hoursRequest = z.strictObject({
  week,
  exceptions: z.array(exception).max(most.exceptions, 'too-many'),
  absences: z.array(absence).max(most.absences, 'too-many'),
  /** The least pause between two talks. */
  bufferMinutes: z.number('invalid').int('invalid').min(0, 'invalid').max(most.minutes, 'invalid'),
})
export type HoursRequest = Immutable<z.infer<typeof hoursRequest>>

/** The hours as they are kept, with the talks that are booked outside them on days of their own. */
export const hours = z.object({
  id: z.string(),
  name: z.string(),
  version: z.number().int(),
  week,
  exceptions: z.array(exception),
  absences: z.array(absence),
  bufferMinutes: z.number().int(),
  /** What was read from another calendar: when, and how many busy times there are. */
  otherCalendar: z
    .object({ readOn: z.string(), readAt: z.string(), times: z.number().int() })
    .nullable(),
  /** Booked from today on while away. They are not called off by that. */
  booked: z.array(
    z.object({
      conversation: z.string(),
      /** Null when the citizen is no longer the asker's own. */
      citizen: z.object({ id: z.string(), name: z.string() }).nullable(),
      on: z.string(),
      at: z.string(),
      until: z.string(),
    }),
  ),
  mayChange: z.boolean(),
  /** Names of those who may change it where the asker may not. */
  turnTo: z.array(z.string()),
})
export type Hours = Immutable<z.infer<typeof hours>>

/** The rooms of the asker's authority with their hours. */
export const roomList = z.object({
  rooms: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      address: z.string(),
      week,
      /** Closed days that are not over, in order. */
      closed: z.array(z.object({ from: z.string(), to: z.string() })),
    }),
  ),
  mayChange: z.boolean(),
  turnTo: z.array(z.string()),
})

export const peopleList = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: z.enum(['caseworker', 'team-leader', 'adviser']),
      /** Whether the asker may see and change the hours. */
      mayChange: z.boolean(),
    }),
  ),
})
