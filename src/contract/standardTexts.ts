import * as z from 'zod'
import { standardTextUses } from '../domain/standardText'
import type { Immutable } from './immutable'
import type { Operation } from './operation'

const nothing = z.object({})
const most = { texts: 100, text: 500 }

const standardText = z.strictObject({
  id: z.string().min(1).max(100),
  use: z.enum(standardTextUses, 'required'),
  text: z.string().trim().min(1, 'required').max(most.text, 'too-long'),
})
export type StandardText = Immutable<z.infer<typeof standardText>>

const standardTexts = z.object({
  version: z.number().int(),
  /** The asker may change them. */
  mayChange: z.boolean(),
  /** In the order in which they are offered. */
  texts: z.array(standardText),
})
export type StandardTextsPage = Immutable<z.infer<typeof standardTexts>>

export const openStandardTexts = {
  id: 'openStandardTexts',
  method: 'GET',
  path: '/api/standard-texts',
  summary: 'The texts the asker’s authority keeps ready for agreements and reasons.',
  kind: 'question',
  params: nothing,
  query: nothing,
  body: null,
  answer: { status: 200, body: standardTexts },
  problems: [],
} as const satisfies Operation

export const changeStandardTexts = {
  id: 'changeStandardTexts',
  method: 'PUT',
  path: '/api/standard-texts',
  summary: 'Replaces them all. The leader’s to do, or everybody’s where there is none.',
  kind: 'change',
  params: nothing,
  query: nothing,
  body: z.strictObject({ texts: z.array(standardText).max(most.texts, 'too-many') }),
  answer: { status: 200, body: standardTexts },
  problems: ['not-permitted', 'invalid'],
} as const satisfies Operation
