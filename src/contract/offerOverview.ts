import * as z from 'zod'
import { offerStatuses } from '../domain/offers/offer'
import { offerCounts } from '../domain/offers/overview/isCounted'
import { obligationStates } from '../domain/offers/overview/obligationState'
import { offerStates } from '../domain/offers/overview/offerState'
import { waivers } from '../domain/offers/overview/waiver'
import { benefits, offerKinds, parties, targetGroups } from '../law/caseFile'
import type { Immutable } from './immutable'
import type { Operation } from './operation'

/** Every value one can narrow by. */
export const overviewValues = {
  state: obligationStates,
  offers: offerCounts,
  kind: offerKinds,
  waiver: waivers,
  party: parties,
} as const

const count = z.number().int()
const obligations = z.object({
  overdue: count,
  near: count,
  open: count,
  met: count,
  waived: count,
  none: count,
})
const offers = z.object({
  proposed: count,
  planned: count,
  running: count,
  /** Of those that run. */
  ending: count,
  unregistered: count,
})

const row = z.object({
  citizen: z.object({ id: z.string(), name: z.string() }),
  maskedNumber: z.string(),
  benefit: z.enum(benefits).nullable(),
  group: z.enum(targetGroups).nullable(),
  state: z.enum(obligationStates),
  dueBy: z.string().nullable(),
  waivedBy: z.enum(waivers).nullable(),
  /** When the plan as it stands meets the requirement; null when it does not. */
  foreseenOn: z.string().nullable(),
  /** By first day: those it is narrowed to, else all somebody still has something to do with. */
  offers: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(offerKinds),
      from: z.string(),
      to: z.string().nullable(),
      status: z.enum(offerStatuses),
      state: z.enum(offerStates),
    }),
  ),
  /** Name of whoever has the citizen now. */
  caseworkerName: z.string().nullable(),
})
export type OverviewRow = Immutable<z.infer<typeof row>>

const overview = z.object({
  /** How many are among those the figures are of. */
  citizens: count,
  figures: z.object({
    obligations,
    waivers: z.array(z.object({ waiver: z.enum(waivers), citizens: count })),
    offers,
    kinds: z.array(z.object({ kind: z.enum(offerKinds), offers })),
  }),
  /** Of every caseworker, whichever is chosen; a null person for those nobody has. */
  caseworkers: z.array(
    z.object({ person: z.string().nullable(), name: z.string(), obligations, offers }),
  ),
  /** Those behind what is chosen: how many, and some of them, the most urgent first. */
  total: count,
  rows: z.array(row),
})
export type OfferOverviewFigures = Immutable<z.infer<typeof overview>>

const overviewPage = z.object({
  today: z.string(),
  /** How many of the asker’s own citizens have been looked at; asked again, it goes on. */
  seen: count,
  of: count,
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Null until all have been looked at. */
  overview: overview.nullable(),
})
export type OfferOverviewPage = Immutable<z.infer<typeof overviewPage>>

export const openOfferOverview = {
  id: 'openOfferOverview',
  method: 'GET',
  path: '/api/offer-overview',
  summary:
    'How the asker’s own citizens stand with the requirement of an offer and with their offers, and the citizens behind a figure. A large authority is looked through in parts: it is asked again until all are.',
  kind: 'question',
  params: z.object({}),
  query: z.object({
    /** Narrow everything: whoever has the citizen now, `nobody` for those nobody has. */
    caseworker: z.string().max(100).optional(),
    party: z.enum(parties).optional(),
    /** An offer ends soon when it ends within so many days. */
    within: z.coerce.number().int().min(1).max(90).default(14),
    /** Narrow the citizens, and not the figures. */
    state: z.enum(obligationStates).optional(),
    waiver: z.enum(waivers).optional(),
    offers: z.enum(offerCounts).optional(),
    kind: z.enum(offerKinds).optional(),
    from: z.coerce.number().int().min(0).default(0),
    count: z.coerce.number().int().min(1).max(2000).default(50),
  }),
  body: null,
  answer: { status: 200, body: overviewPage },
  problems: ['invalid'],
} as const satisfies Operation
