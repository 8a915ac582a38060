import * as z from 'zod'
import { why } from './assessment'
import type { Immutable } from './immutable'

/** A requirement that asks for no talk any more, and what fills or waives it. */
export const settledRequirement = z.object({
  number: z.number().int(),
  status: z.enum(['held', 'booked', 'waived']),
  /** The day of the talk that fills it. */
  on: z.string().nullable(),
  why,
  /** Ids of the rules that ask for it, and that waive it. */
  rules: z.array(z.string()),
})
export type SettledRequirement = Immutable<z.infer<typeof settledRequirement>>
