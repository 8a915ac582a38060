import * as z from 'zod'
import type { Immutable } from './immutable'
import { notice } from './assessment'
import { lawAnswer } from './lawAnswer'
import { basis, lawOn } from './lawOn'
import type { Operation } from './operation'
import { citation } from './ruleCitation'

/** The law in force today beside that of another day or calendar, about one citizen. */
export const otherLawPage = z.object({
  citizenId: z.string(),
  name: z.string(),
  today: z.string(),
  on: z.string(),
  basis,
  rows: z.array(
    z.object({
      what: lawAnswer,
      differs: z.boolean(),
      rules: z.array(z.string()),
      expected: z.boolean(),
    }),
  ),
  notices: z.array(notice),
  unknown: z.array(z.string()),
  rules: z.record(z.string(), citation),
})
export type OtherLawPage = Immutable<z.infer<typeof otherLawPage>>

export const compareLaw = {
  id: 'compareLaw',
  method: 'GET',
  path: '/api/citizens/{citizenId}/other-law',
  summary:
    'What the law of another day or calendar says of a citizen, beside the law in force today. Without a day, the next the law changes, or the last when none is known to come.',
  kind: 'question',
  params: z.object({ citizenId: z.string().max(100) }),
  query: lawOn,
  body: null,
  answer: { status: 200, body: otherLawPage },
  problems: ['not-found', 'invalid'],
} as const satisfies Operation
