import * as z from 'zod'
import type { Immutable } from './immutable'
import { deeds } from '../domain/deedsBefore'
import type * as domain from '../domain/reformEffect'
import { benefits, conversationKinds, forms, parties, targetGroups } from '../law/caseFile'
import { process } from './assessment'
import { basis } from './lawOn'
import { citation } from './ruleCitation'

function sides<About extends string, Answer extends z.ZodType>(about: About, answer: Answer) {
  return z.object({ about: z.literal(about), before: answer.nullable(), after: answer.nullable() })
}

/** What changes, as it is the day before and from the day on; null on a side without an answer. */
const what = z.discriminatedUnion('about', [
  sides('group', process.pick({ benefit: true, targetGroup: true, reformGroup: true })),
  sides('responsible', z.object({ party: z.enum(parties) })),
  sides(
    'talk',
    z.object({
      kind: z.enum(conversationKinds),
      party: z.enum(parties),
      dueBy: z.string(),
      waived: z.boolean(),
    }),
  ),
  sides(
    'form',
    z.object({
      allowed: z.array(z.enum(forms)),
      chooser: z.enum(['citizen', 'authority', 'law']),
    }),
  ),
  sides('duty', z.object({ rule: z.string(), binds: z.boolean() })),
  sides('right', z.object({ rule: z.string(), held: z.boolean() })),
  sides('offer', z.object({ dueBy: z.string().nullable() })),
]) satisfies z.ZodType<domain.ReformAnswer>

const change = z.object({
  what,
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
  rules: z.record(z.string(), citation),
})
export type ReformPage = Immutable<z.infer<typeof reformPage>>
