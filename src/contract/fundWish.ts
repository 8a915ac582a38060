import * as z from 'zod'
import type { Immutable } from './immutable'
import type { Operation } from './operation'

/** Whether the citizen wishes the fund to take part in a talk of the job centre. */
export const fundWish = z.object({
  /** The version of the citizen's facts, which the answer is among. */
  version: z.number().int(),
  /** The number of the talk the law lets the citizen choose for. */
  number: z.number().int(),
  /** Null while nobody has asked the citizen. */
  attends: z.boolean().nullable(),
  byName: z.string().nullable(),
  on: z.string().nullable(),
})
export type FundWish = Immutable<z.infer<typeof fundWish>>

export const registerFundWish = {
  id: 'registerFundWish',
  method: 'PUT',
  path: '/api/citizens/{citizenId}/fund-wish',
  summary: 'What the citizen answered when asked whether the fund is to take part.',
  kind: 'change',
  params: z.object({ citizenId: z.string().max(100) }),
  query: z.object({}),
  body: z.strictObject({ attends: z.boolean('required') }),
  answer: { status: 200, body: fundWish },
  problems: ['not-found', 'invalid'],
} as const satisfies Operation
