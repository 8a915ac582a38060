import * as z from 'zod'
import { conversation, conversationRequest, outcomeRequest } from './conversation'
import { said } from './courseFields'
import type { Immutable } from './immutable'
import type { Operation } from './operation'

const { kind, on, at, fold, minutes, form, caseworker } = conversationRequest.shape
const { note, agreements } = outcomeRequest.shape

/** A talk that took place though nobody had booked it. Times are local and not to come. */
export const heldRequest = z.strictObject({
  kind,
  on,
  at,
  fold,
  minutes,
  form,
  caseworker,
  /** Id of the other provider who held it; then it is nobody's of the authority. */
  provider: z.string('required').max(100, 'too-long').nullable().optional(),
  /** Why it was not booked. */
  because: said.reason.min(1, 'reason-missing'),
  note,
  agreements: agreements.unwrap(),
})
export type HeldRequest = Immutable<z.infer<typeof heldRequest>>

export const holdAfterwards = {
  id: 'holdAfterwards',
  method: 'POST',
  path: '/api/citizens/{citizenId}/held-conversations',
  summary:
    'Registers a talk that took place unbooked. It counts as held, and is marked as registered afterwards.',
  kind: 'command',
  params: z.object({ citizenId: z.string().max(100) }),
  query: z.object({}),
  body: heldRequest,
  answer: { status: 201, body: conversation },
  problems: ['not-found', 'invalid', 'time-taken'],
} as const satisfies Operation
