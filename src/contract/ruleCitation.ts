import * as z from 'zod'
import type { Immutable } from './immutable'
import type { RuleCitation } from '../law/rule'
import type { Text } from '../law/text'

export const text = z.object({ da: z.string(), en: z.string() }) satisfies z.ZodType<Text>

const span = z.object({ from: z.string().nullable(), to: z.string().nullable() })

export const source = z.union([
  z.object({
    document: z.string(),
    title: z.string(),
    section: z.string(),
    phrase: z.string(),
  }),
  z.object({ document: z.null(), reference: z.string() }),
])

/** A rule as it is shown wherever the law has answered. */
export const citation = z.object({
  id: z.string(),
  title: text,
  text: text,
  announced: span.nullable(),
  enacted: span.nullable(),
  sources: z.tuple([source], source),
  confidence: z.enum(['high', 'medium', 'low']),
  expected: z.boolean(),
}) satisfies z.ZodType<RuleCitation>

export type Citation = Immutable<z.infer<typeof citation>>
