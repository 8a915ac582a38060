import * as z from 'zod'
import { referralReplies } from '../domain/referralReply'
import { said } from './courseFields'
import type { Immutable } from './immutable'
import type { Operation } from './operation'

/** A referral to the job centre as both authorities see it. */
export const referral = z.object({
  /** Id of the benefit period it is about. */
  period: z.string(),
  on: z.string(),
  because: z.enum(['risk-of-long-term', 'education-order']),
  state: z.enum(['waiting', 'asked', 'accepted']),
  replies: z.array(
    z.object({
      id: z.string(),
      what: z.enum(referralReplies),
      text: z.string(),
      byName: z.string(),
      on: z.string(),
    }),
  ),
  /** What the asker can say to it now. */
  open: z.array(z.enum(referralReplies)),
})
export type Referral = Immutable<z.infer<typeof referral>>

export const replyToReferral = {
  id: 'replyToReferral',
  method: 'POST',
  path: '/api/citizens/{citizenId}/referral-replies',
  summary:
    'The job centre accepts the referral of a citizen or asks about it, and the fund answers. Both see it.',
  kind: 'command',
  params: z.object({ citizenId: z.string().max(100) }),
  query: z.object({}),
  body: z
    .strictObject({ what: z.enum(referralReplies, 'required'), text: said.reason })
    .refine(({ what, text }) => what === 'referral-accepted' || text !== '', {
      path: ['text'],
      message: 'required',
    }),
  answer: { status: 201, body: referral },
  problems: ['not-found', 'invalid'],
} as const satisfies Operation
