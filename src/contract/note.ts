import * as z from 'zod'
import { agreementParties } from '../domain/agreement'
import { conversationKinds } from '../law/caseFile'
import { isCalendarDate } from '../law/calendarDate'
import type { Immutable } from './immutable'
import type { Operation } from './operation'

const longest = { text: 4000, id: 220 }

const day = z
  .string('required')
  .trim()
  .min(1, { error: 'required', abort: true })
  .refine(isCalendarDate, 'invalid-date')
const person = z.string('required').min(1, 'required').max(100)
const text = z.string('required').trim().min(1, 'required').max(longest.text, 'too-long')

const note = z.object({
  id: z.string(),
  version: z.number().int(),
  text: z.string(),
  byName: z.string(),
  on: z.string(),
  at: z.string(),
  /** The talk it was agreed in, and who is to do it; null for a note of its own. */
  agreement: z
    .object({
      conversation: z.string(),
      kind: z.enum(conversationKinds),
      on: z.string(),
      whose: z.enum(agreementParties),
    })
    .nullable(),
  followUp: z
    .object({
      on: z.string(),
      person: z.string(),
      personName: z.string(),
      mine: z.boolean(),
      /** Nobody has followed it up, and its day has come. */
      due: z.boolean(),
      settled: z.object({ byName: z.string(), on: z.string() }).nullable(),
    })
    .nullable(),
  /** How it was written before, the latest first, each with who wrote it so and when. */
  earlier: z.array(
    z.object({ text: z.string(), byName: z.string(), on: z.string(), at: z.string() }),
  ),
})
export type Note = Immutable<z.infer<typeof note>>

const notesPage = z.object({
  citizenId: z.string(),
  name: z.string(),
  today: z.string(),
  /** The latest first. */
  notes: z.array(note),
})

const ofCitizen = z.object({ citizenId: z.string().max(100) })
const ofNote = ofCitizen.extend({ noteId: z.string().max(longest.id) })

export const openNotes = {
  id: 'openNotes',
  method: 'GET',
  path: '/api/citizens/{citizenId}/notes',
  summary:
    'What the asker’s authority has noted about a citizen, and agreed for a day in its talks.',
  kind: 'question',
  params: ofCitizen,
  query: z.object({}),
  body: null,
  answer: { status: 200, body: notesPage },
  problems: ['not-found'],
} as const satisfies Operation

export const writeNote = {
  id: 'writeNote',
  method: 'POST',
  path: '/api/citizens/{citizenId}/notes',
  summary: 'Notes something about a citizen, to be followed up on a day by somebody or by nobody.',
  kind: 'command',
  params: ofCitizen,
  query: z.object({}),
  body: z.strictObject({ text, followUp: z.strictObject({ on: day, person }).nullable() }),
  answer: { status: 201, body: note },
  problems: ['not-found', 'invalid'],
} as const satisfies Operation

export const changeNote = {
  id: 'changeNote',
  method: 'PUT',
  path: '/api/citizens/{citizenId}/notes/{noteId}',
  summary: 'Puts a note otherwise. How it was written before stays in view.',
  kind: 'change',
  params: ofNote,
  query: z.object({}),
  body: z.strictObject({ text }),
  answer: { status: 200, body: note },
  problems: ['not-found', 'invalid'],
} as const satisfies Operation

export const followUpNote = {
  id: 'followUpNote',
  method: 'PUT',
  path: '/api/citizens/{citizenId}/notes/{noteId}/follow-up',
  summary:
    'Says when and by whom a note or an agreement is followed up, or that it has been. An agreement’s own words stay with its talk.',
  kind: 'change',
  params: ofNote,
  query: z.object({}),
  body: z.strictObject({
    followUp: z.strictObject({ on: day, person, settled: z.boolean() }).nullable(),
  }),
  answer: { status: 200, body: note },
  problems: ['not-found', 'invalid'],
} as const satisfies Operation
