import * as z from 'zod'
import { bookingWarnings } from '../domain/bookingWarning'
import { unplannedReasons } from '../domain/plan/unplannedReason'
import { conversationKinds, forms } from '../law/caseFile'
import type { Immutable } from './immutable'
import type { Operation } from './operation'
import { planSpan } from './planSpan'

/** A time a talk can be held at. */
const time = z.object({
  on: z.string(),
  at: z.string(),
  /** Id of a room that is free then; null when none is. */
  room: z.string().nullable(),
})

const required = z.object({
  /** The number it is booked under; null for a talk that is not counted. */
  number: z.number().int().nullable(),
  kind: z.enum(conversationKinds),
  from: z.string(),
  dueBy: z.string(),
  /** When it would lie evenly among the others of its window: our advice, not the law’s. */
  recommended: z.string(),
  overdue: z.boolean(),
})

const citizen = z.object({ id: z.string(), name: z.string() })

const planned = z.object({
  citizen: citizen.extend({ phone: z.string().nullable() }),
  required,
  minutes: z.number().int(),
  ...time.shape,
  /** When it can be held instead, all the others being where they are. */
  otherTimes: z.array(time),
  /** Null where the citizen chooses and has not said: somebody must ask before it is booked. */
  form: z.enum(forms).nullable(),
  /** The forms the law allows that day, and who chooses among them. */
  forms: z.array(z.enum(forms)),
  chooser: z.enum(['citizen', 'authority', 'law']),
  /** What the citizen asked for last, and when. */
  wish: z.object({ form: z.enum(forms), on: z.string() }).nullable(),
  /** The language to interpret from; null when no interpreter is needed. */
  interpreter: z.string().nullable(),
  /** What speaks against the time and must be accepted. */
  warnings: z.array(z.enum(bookingWarnings)),
})
export type PlannedTalk = Immutable<z.infer<typeof planned>>

const unplanned = z.object({ citizen, required, because: z.enum(unplannedReasons) })
export type UnplannedTalk = Immutable<z.infer<typeof unplanned>>

const talkPlan = z.object({
  today: z.string(),
  from: z.string(),
  to: z.string(),
  rooms: z.array(z.object({ id: z.string(), name: z.string(), address: z.string() })),
  /** Where video talks are held; null where the authority has nowhere. */
  videoHost: z.string().nullable(),
  /** How long a booking can be taken back, in minutes. */
  minutesToUndo: z.number().int(),
  /** In order of time. */
  planned: z.array(planned),
  /** The most urgent first. */
  unplanned: z.array(unplanned),
})
export type TalkPlan = Immutable<z.infer<typeof talkPlan>>

/** More than anybody has. */
const mostCitizens = 10_000

const whom = z.object({
  /** Whom the plan is about; null for everybody. The others’ talks take no time in it. */
  citizens: z.array(z.string().max(100, 'too-long')).max(mostCitizens, 'too-many').nullable(),
})

export const proposeTalks = {
  id: 'proposeTalks',
  method: 'POST',
  path: '/api/talk-plan',
  summary:
    'A time for every talk that is overdue, or due or recommended from a day to a day, and not booked, with the asker’s own citizens or some of them. Books nothing; the citizens are in the body, since they may be many.',
  kind: 'question',
  params: z.object({}),
  query: planSpan,
  body: whom,
  largestBody: 512 * 1024,
  answer: { status: 200, body: talkPlan },
  problems: ['invalid'],
} as const satisfies Operation
