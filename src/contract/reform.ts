import * as z from 'zod'
import type { Immutable } from './immutable'
import { deeds } from '../domain/deedsBefore'
import type * as domain from '../domain/reformEffect'
import { benefits, targetGroups } from '../law/caseFile'
import { lawAnswer } from './lawAnswer'
import { basis } from './lawOn'
import { citation, source, text } from './ruleCitation'

const change = z.object({
  what: lawAnswer,
  rules: z.array(z.string()),
  byLaw: z.boolean(),
  expected: z.boolean(),
  deeds: z.array(z.enum(deeds)),
}) satisfies z.ZodType<domain.ReformChange>
export type ReformChange = Immutable<z.infer<typeof change>>

/** A part of the asker's citizens, and what changes for each of them whom something changes for. */
export const reformPage = z.object({
  on: z.string(),
  /** The day it is compared with. */
  before: z.string(),
  basis,
  /** The days the law changes on that calendar. */
  days: z.array(z.string()),
  /** The asker's own citizens in all, and how many of them have been looked at by the end of this part. */
  total: z.number().int(),
  seen: z.number().int(),
  citizens: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      benefit: z.enum(benefits).nullable(),
      targetGroup: z.enum(targetGroups).nullable(),
      changes: z.array(change),
    }),
  ),
  /** What the law changes that day without a rule of its own, such as the groups. */
  beside: z.array(z.object({ text, sources: z.array(source) })),
  rules: z.record(z.string(), citation),
})
export type ReformPage = Immutable<z.infer<typeof reformPage>>
