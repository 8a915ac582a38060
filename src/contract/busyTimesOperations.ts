import * as z from 'zod'
import { largestImport } from './citizenImport'
import type { Operation } from './operation'

const ofPerson = z.object({ personId: z.string().max(100) })

/** Reading a calendar in. How many busy times of the days told are kept; nothing else of it is. */
export const readBusyTimes = {
  id: 'readBusyTimes',
  method: 'POST',
  path: '/api/people/{personId}/busy-times',
  summary:
    'Reads the busy times of an iCalendar file in, instead of those read before. Of each only when it begins and ends is kept.',
  kind: 'command',
  params: ofPerson,
  query: z.object({}),
  body: z.strictObject({
    /** The text of the file (RFC 5545). */
    calendar: z.string('required').min(1, 'required'),
  }),
  largestBody: largestImport,
  answer: {
    status: 201,
    body: z.object({ times: z.number().int(), from: z.string(), to: z.string() }),
  },
  problems: ['not-found', 'not-permitted', 'invalid'],
} as const satisfies Operation

export const forgetBusyTimes = {
  id: 'forgetBusyTimes',
  method: 'DELETE',
  path: '/api/people/{personId}/busy-times',
  summary: 'Forgets the busy times read from another calendar.',
  kind: 'command',
  params: ofPerson,
  query: z.object({}),
  body: null,
  answer: { status: 200, body: z.object({}) },
  problems: ['not-found', 'not-permitted'],
} as const satisfies Operation
