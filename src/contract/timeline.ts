import * as z from 'zod'
import { courseDeeds } from '../domain/courseDeed'
import { citizenFacts, exemptionFacts, recordFacts } from '../domain/factChanges'
import { planDeeds } from '../domain/offers/planDeed'
import { selfBookingStates } from '../domain/selfBookingState'
import { noteDeeds } from '../domain/timeline/noteDeed'
import { noteFacts } from '../domain/timeline/noteFacts'
import { selfBookingDeeds } from '../domain/timeline/selfBookingDeed'
import { talkDeeds } from '../domain/timeline/talkDeed'
import { talkFacts } from '../domain/timeline/talkFacts'
import {
  benefits,
  conversationKinds,
  conversationStatuses,
  exemptionKinds,
  forms,
  offerKinds,
  parties,
  targetGroups,
} from '../law/caseFile'
import { why } from './assessment'
import type { Immutable } from './immutable'
import { lawAnswer } from './lawAnswer'
import type { Operation } from './operation'
import { citation } from './ruleCitation'

const ids = z.array(z.string())

/** One line of the journal about an entry. The reason is empty for another authority’s talk. */
const version = z.object({
  id: z.string(),
  /** Local day and time. */
  on: z.string(),
  at: z.string(),
  byName: z.string(),
  what: z.enum([...courseDeeds, ...talkDeeds, ...noteDeeds, ...selfBookingDeeds, ...planDeeds]),
  reason: z.string(),
  changes: z.array(
    z.object({
      fact: z.enum([
        ...citizenFacts,
        ...recordFacts,
        ...exemptionFacts,
        ...talkFacts,
        ...noteFacts,
      ]),
      before: z.union([z.string(), z.boolean()]).nullable(),
      after: z.union([z.string(), z.boolean()]).nullable(),
    }),
  ),
})
export type EntryVersion = Immutable<z.infer<typeof version>>

const common = z.object({
  id: z.string(),
  from: z.string(),
  /** The last day; `from` again for what lies on one day, null while no end is known. */
  to: z.string().nullable(),
  party: z.enum(parties).nullable(),
  /** False for what has no effect: a talk that fills no requirement, a requirement that is waived. */
  counts: z.boolean(),
  /** Worked out from the law; otherwise somebody entered it. */
  derived: z.boolean(),
  why: why.nullable(),
  rules: ids,
  /** The latest first. */
  versions: z.array(version),
})

const talk = z.enum(conversationKinds)

const entry = z.discriminatedUnion('kind', [
  common.extend({
    kind: z.literal('benefit'),
    period: z.string(),
    benefit: z.enum(benefits),
    newProcess: z.boolean(),
  }),
  common.extend({ kind: z.literal('group'), targetGroup: z.enum(targetGroups).nullable() }),
  common.extend({
    kind: z.literal('responsible'),
    party: z.enum(parties),
    /** Who answered the day before: the hand-over. */
    passesFrom: z.enum(parties).nullable(),
  }),
  common.extend({
    kind: z.literal('requirement'),
    number: z.number().int(),
    talk,
    status: z.enum(['held', 'booked', 'open', 'overdue', 'waived']),
    kept: z.boolean(),
  }),
  common.extend({
    kind: z.literal('talk'),
    conversation: z.string(),
    talk,
    form: z.enum(forms),
    status: z.enum(conversationStatuses),
    at: z.string(),
  }),
  common.extend({
    kind: z.literal('moved'),
    conversation: z.string(),
    talk,
    at: z.string(),
    movedTo: z.string(),
  }),
  common.extend({
    kind: z.literal('self-booking'),
    number: z.number().int(),
    talk,
    state: z.enum(selfBookingStates),
  }),
  common.extend({
    kind: z.literal('note'),
    text: z.string(),
    agreed: z.boolean(),
    followUp: z.object({ on: z.string(), settled: z.boolean() }).nullable(),
  }),
  common.extend({ kind: z.literal('offer'), offer: z.enum(offerKinds) }),
  common.extend({
    kind: z.literal('offer-due'),
    status: z.enum(['met', 'open', 'overdue', 'waived', 'none']),
  }),
  common.extend({
    kind: z.literal('exemption'),
    exemption: z.enum(exemptionKinds),
    ground: z.string().nullable(),
    state: z.enum(['runs', 'coming', 'ended', 'without-effect']),
  }),
  common.extend({ kind: z.literal('education-order') }),
  common.extend({ kind: z.literal('law'), changes: z.array(lawAnswer), expected: z.boolean() }),
])
export type TimelineEntry = Immutable<z.infer<typeof entry>>

/**
 * A citizen’s whole course, what the law says of it as the facts are known today, and what the
 * asker’s authority has noted and opened for self-booking.
 */
export const timelinePage = z.object({
  citizenId: z.string(),
  asOf: z.string(),
  /** In order of their first day. */
  entries: z.array(entry),
  rules: z.record(z.string(), citation),
})
export type TimelinePage = Immutable<z.infer<typeof timelinePage>>

export const openTimeline = {
  id: 'openTimeline',
  method: 'GET',
  path: '/api/citizens/{citizenId}/timeline',
  summary: 'A citizen’s whole course, entry by entry, with the reasons and who changed what.',
  kind: 'question',
  params: z.object({ citizenId: z.string().max(100) }),
  query: z.object({}),
  body: null,
  answer: { status: 200, body: timelinePage },
  problems: ['not-found'],
} as const satisfies Operation
