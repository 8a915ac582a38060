import * as z from 'zod'
import { absenceSteps } from '../domain/absenceStep'
import { callers } from '../domain/caller'
import {
  conversationKinds,
  conversationStatuses,
  exemptionKinds,
  forms,
  offerKinds,
} from '../law/caseFile'
import type { Immutable } from './immutable'
import { citizenNeeds } from './needs'
import type { Operation } from './operation'
import { arrival } from './reception'

const who = z.object({ id: z.string(), name: z.string() })
const kind = z.enum(conversationKinds)

const talk = z.object({
  id: z.string(),
  /** Null when the citizen is no longer the asker's own. */
  citizen: who.nullable(),
  kind,
  form: z.enum(forms),
  status: z.enum(conversationStatuses),
  at: z.string(),
  until: z.string(),
  /** Where, on which link or number; empty where nobody said it. */
  place: z.string(),
  /** Who calls in a telephone talk; null in the others. */
  caller: z.enum(callers).nullable(),
  /** Whose talk it is, when one takes part in another's. */
  guestOf: z.string().nullable(),
  topic: z.string(),
  needs: citizenNeeds,
  /** It has begun, so its outcome can be registered. */
  begun: z.boolean(),
  /** That the citizen has come; null when nobody said so. */
  arrived: arrival.nullable(),
})
export type DayTalk = Immutable<z.infer<typeof talk>>

/** The day it is about: when it is due, or was. */
const about = {
  citizen: who,
  on: z.string(),
  /** Nobody holds the citizen’s talks. */ nobodys: z.boolean(),
}
const ofTalk = { ...about, conversation: z.string(), kind }

const task = z.discriminatedUnion('is', [
  z.object({ ...about, is: z.enum(['overdue', 'due']), kind, number: z.number().int().nullable() }),
  z.object({ ...ofTalk, is: z.literal('outcome') }),
  z.object({ ...ofTalk, is: z.literal('unlawful'), mend: z.enum(['change-form', 'cancel']) }),
  z.object({ ...ofTalk, is: z.literal('absence'), step: z.enum(absenceSteps) }),
  z.object({ ...about, is: z.literal('self-booking'), kind }),
  z.object({ ...about, is: z.literal('referral'), step: z.enum(['accept', 'answer']) }),
  z.object({ ...about, is: z.literal('hand-over') }),
  z.object({ ...about, is: z.literal('follow-up'), note: z.string(), text: z.string() }),
  z.object({ ...about, is: z.literal('offer') }),
  z.object({
    ...about,
    is: z.literal('proposal'),
    step: z.enum(['decide', 'answer']),
    offer: z.enum(offerKinds),
  }),
  z.object({ ...about, is: z.literal('offer-absence'), offer: z.enum(offerKinds) }),
  z.object({ ...about, is: z.literal('exemption'), exemption: z.enum(exemptionKinds) }),
])
export type DayTaskRow = Immutable<z.infer<typeof task>>

const day = z.object({
  today: z.string(),
  /** In order of time. */
  talks: z.array(talk),
  /** The most urgent first. */
  tasks: z.array(task),
  /** The required talks and offers that can no longer come in time, the latest first. */
  lost: z.array(
    z.object({ citizen: who, what: z.enum([...conversationKinds, 'offer']), dueBy: z.string() }),
  ),
  /** The next day the law changes for any of one’s own citizens; null when none is near. */
  law: z.object({ on: z.string(), citizens: z.number().int() }).nullable(),
})
export type Day = Immutable<z.infer<typeof day>>

export const openDay = {
  id: 'openDay',
  method: 'GET',
  path: '/api/day',
  summary:
    'The asker’s talks today, and what waits for the asker about own citizens and those nobody has.',
  kind: 'question',
  params: z.object({}),
  query: z.object({}),
  body: null,
  answer: { status: 200, body: day },
  problems: [],
} as const satisfies Operation
