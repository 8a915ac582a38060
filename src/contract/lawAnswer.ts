import * as z from 'zod'
import type { Immutable } from './immutable'
import type * as domain from '../domain/lawAnswer'
import { conversationKinds, forms, parties } from '../law/caseFile'
import { process } from './assessment'

function sides<About extends string, Answer extends z.ZodType>(about: About, answer: Answer) {
  return z.object({ about: z.literal(about), before: answer.nullable(), after: answer.nullable() })
}

/** One answer of the law, as it is in two assessments of a case; null on a side without an answer. */
export const lawAnswer = z.discriminatedUnion('about', [
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
]) satisfies z.ZodType<domain.LawAnswer>
export type LawAnswer = Immutable<z.infer<typeof lawAnswer>>
