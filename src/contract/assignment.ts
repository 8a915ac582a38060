import * as z from 'zod'
import type { Immutable } from './immutable'
import type { Operation } from './operation'

/** How many citizens one request gives to somebody, at most. */
export const mostAssigned = 200

const id = z.string().min(1).max(100)

const isOnce = (ids: readonly string[]) => new Set(ids).size === ids.length

const assignment = z.strictObject({
  citizen: id,
  /** Who has the citizen as the asker saw it; null when nobody has. */
  from: id.nullable(),
  to: id,
})
export type Assignment = Immutable<z.infer<typeof assignment>>

const request = z.strictObject({
  assignments: z
    .array(assignment)
    .min(1, 'required')
    .max(mostAssigned, 'too-many')
    .refine((rows) => isOnce(rows.map(({ citizen }) => citizen)), 'invalid'),
})

const outcomes = [
  'done',
  'unchanged',
  'not-found',
  'not-permitted',
  'changed',
  'undo-over',
] as const

const answer = z.object({
  /** In the order asked: each citizen is given whole or not at all, whatever becomes of the others. */
  results: z.array(z.object({ citizen: z.string(), outcome: z.enum(outcomes) })),
  /** Who may do what was not permitted: their names. */
  turnTo: z.array(z.string()),
})
export type Assigned = Immutable<z.infer<typeof answer>>

export const assignCitizens = {
  id: 'assignCitizens',
  method: 'POST',
  path: '/api/assignments',
  summary:
    'Gives own citizens to people of the asker’s authority, each or not with a result of its own. Those who lead may for anybody; others may take a citizen nobody has, and hand on their own.',
  kind: 'command',
  params: z.object({}),
  query: z.object({}),
  body: request,
  answer: { status: 201, body: answer },
  problems: ['invalid'],
} as const satisfies Operation

export const undoAssignments = {
  id: 'undoAssignments',
  method: 'POST',
  path: '/api/assignments/undone',
  summary:
    'Takes back that the asker gave these citizens to somebody within the last minutes, where nobody has given them on since.',
  kind: 'command',
  params: z.object({}),
  query: z.object({}),
  body: z.strictObject({
    citizens: z
      .array(id)
      .min(1, 'required')
      .max(mostAssigned, 'too-many')
      .refine(isOnce, 'invalid'),
  }),
  answer: { status: 201, body: answer },
  problems: ['invalid'],
} as const satisfies Operation
