import * as z from 'zod'
import { hindranceKinds } from '../domain/citizenNeeds'
import { said } from './courseFields'
import { calendarDate, time } from './hours'
import type { Immutable } from './immutable'
import type { Operation } from './operation'

const most = { hindrances: 50, days: 20, text: 1000 }

const orNull = z
  .string()
  .trim()
  .max(most.text, 'too-long')
  .nullable()
  .transform((value) => (value === '' ? null : value))

const hindrance = z.strictObject({
  id: z.string().min(1).max(100),
  kind: z.enum(hindranceKinds, 'required'),
  when: z.discriminatedUnion(
    'every',
    [
      z.strictObject({
        every: z.literal('week'),
        days: z
          .array(z.strictObject({ weekday: z.number().int().min(1).max(7), from: time, to: time }))
          .min(1, 'required')
          .max(most.days, 'too-many'),
        until: calendarDate.nullable(),
      }),
      z.strictObject({ every: z.literal('day'), from: calendarDate, to: calendarDate }),
    ],
    'required',
  ),
})

/** What to have in view when a talk with a citizen is booked. */
export const citizenNeeds = z.object({
  hindrances: z.array(hindrance),
  /** The language, as ISO 639 has it; null when no interpreter is needed. */
  interpreter: z.string().nullable(),
  disability: z.string().nullable(),
  safety: z.string().nullable(),
})
export type CitizenNeeds = Immutable<z.infer<typeof citizenNeeds>>

const needsPage = citizenNeeds.extend({
  citizenId: z.string(),
  name: z.string(),
  version: z.number().int(),
})
export type NeedsPage = Immutable<z.infer<typeof needsPage>>

export const needsRequest = z.strictObject({
  hindrances: z.array(hindrance).max(most.hindrances, 'too-many'),
  interpreter: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'invalid')
    .nullable(),
  disability: orNull,
  safety: orNull,
  /** Why, where something known is altered or taken away. */
  reason: said.reason,
})
export type NeedsRequest = Immutable<z.infer<typeof needsRequest>>

const ofCitizen = z.object({ citizenId: z.string().max(100) })

export const openNeeds = {
  id: 'openNeeds',
  method: 'GET',
  path: '/api/citizens/{citizenId}/needs',
  summary: 'What to have in view when a talk with the citizen is booked.',
  kind: 'question',
  params: ofCitizen,
  query: z.object({}),
  body: null,
  answer: { status: 200, body: needsPage },
  problems: ['not-found'],
} as const satisfies Operation

export const changeNeeds = {
  id: 'changeNeeds',
  method: 'PUT',
  path: '/api/citizens/{citizenId}/needs',
  summary: 'Replaces it. What was known is altered or taken away with a reason only.',
  kind: 'change',
  params: ofCitizen,
  query: z.object({}),
  body: needsRequest,
  answer: { status: 200, body: needsPage },
  problems: ['not-found', 'invalid'],
} as const satisfies Operation
