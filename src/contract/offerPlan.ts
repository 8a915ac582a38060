import * as z from 'zod'
import { grantedExemptions } from '../domain/grantedExemption'
import { offerStatuses, offerResults } from '../domain/offers/offer'
import { apprenticeRates } from '../law/rules/apprenticeRates'
import { planDeeds } from '../domain/offers/planDeed'
import { conversationKinds, exemptionKinds, offerKinds, targetGroups } from '../law/caseFile'
import { aidTests } from '../law/rules/aidTests'
import { employerCheckIds } from '../law/offers/employerChecks'
import { offerProblems } from '../law/offers/offersVerdict'
import { notice, process, why } from './assessment'
import type { Immutable } from './immutable'
import { citation, text } from './ruleCitation'

const ids = z.array(z.string())
const days = { from: z.string(), to: z.string().nullable() }
const exemption = z.object({
  kind: z.enum(exemptionKinds),
  ground: z.string().nullable(),
  ...days,
})

const overlap = z.discriminatedUnion('with', [
  z.object({ with: z.literal('offer'), id: z.string(), kind: z.enum(offerKinds), ...days }),
  z.object({
    with: z.literal('talk'),
    id: z.string(),
    kind: z.enum(conversationKinds),
    on: z.string(),
    at: z.string(),
  }),
  z.object({ with: z.literal('exemption'), kind: z.enum(exemptionKinds), ...days }),
])

const tick = z.object({ byName: z.string(), on: z.string() }).nullable()

const plannedOffer = z.object({
  id: z.string(),
  kind: z.enum(offerKinds),
  ...days,
  sector: z.enum(['private', 'public']).nullable(),
  aim: z.string().nullable(),
  latestWorkplace: z.boolean(),
  /** Of an adult apprentice; null for the others, and where it is not known. */
  rate: z.enum(apprenticeRates).nullable(),
  /** The other provider who runs it; null where the authority does itself. */
  provider: z.object({ id: z.string(), name: z.string() }).nullable(),
  extension: z.object({ to: z.string(), because: z.string() }).nullable(),
  place: z.string().nullable(),
  /** `mine`: it is an employer of the asker’s own municipality. */
  employer: z.object({ id: z.string(), name: z.string(), mine: z.boolean() }).nullable(),
  responsible: z.string().nullable(),
  /** Who saw what hold at the employer; null while nobody has. */
  ticks: z.object({ ratio: tick, extra: tick }),
  /** What is to hold at the employer and nobody has seen. */
  unticked: z.array(z.enum(employerCheckIds)),
  hoursPerWeek: z.number().nullable(),
  status: z.enum(offerStatuses),
  /** Name of whoever of the fund proposed it. */
  proposedBy: z.string().nullable(),
  decision: z.object({ byName: z.string(), on: z.string(), because: z.string() }).nullable(),
  result: z.enum(offerResults).nullable(),
  aids: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      test: z.enum(aidTests).nullable(),
      because: z.string(),
      byName: z.string(),
      on: z.string(),
    }),
  ),
  /** In order of first day. */
  absences: z.array(
    z.object({
      id: z.string(),
      ...days,
      said: z.string(),
      notedByName: z.string(),
      notedOn: z.string(),
      assessed: z.object({ byName: z.string(), on: z.string(), because: z.string() }).nullable(),
    }),
  ),
  /** Null for what was refused or withdrawn. */
  verdict: z
    .object({
      counts: z.boolean(),
      /** Last lawful day; null when nothing limits it. */
      latestEnd: z.string().nullable(),
      problems: z.array(z.enum(offerProblems)),
      rules: ids,
    })
    .nullable(),
  /** Last day an assessment may extend it to; null when it cannot be extended. */
  extendedTo: z.string().nullable(),
  overlaps: z.array(overlap),
  /** It is support and no offer: shown apart. */
  support: z.boolean(),
  /** The first change of target group it goes on through; null when there is none. */
  groupChange: z.object({ on: z.string(), targetGroup: z.enum(targetGroups) }).nullable(),
  /** What the asker may do with it now. */
  deeds: z.array(z.enum(planDeeds)),
})
export type PlannedOffer = Immutable<z.infer<typeof plannedOffer>>

/** A citizen's offers with what the law in force says of them. */
export const assessedPlan = z.object({
  asOf: z.string(),
  process: process.nullable(),
  obligation: z.object({
    applies: z.boolean(),
    dueBy: z.string().nullable(),
    metBy: z.string().nullable(),
    status: z.enum(['met', 'open', 'overdue', 'waived', 'none']),
    rules: ids,
    why,
  }),
  /** The first offer that meets it as the plan stands, begun or not; null when none does. */
  foreseen: z.object({ offer: z.string(), on: z.string() }).nullable(),
  /** By first day. */
  offers: z.array(plannedOffer),
  exemptions: z.array(exemption),
  ordinaryHours: z.array(z.object({ month: z.string(), hours: z.number() })),
  notices: z.array(notice),
  rules: z.record(z.string(), citation),
})
export type AssessedPlan = Immutable<z.infer<typeof assessedPlan>>

export const offerPlanPage = z.object({
  citizenId: z.string(),
  version: z.number().int(),
  name: z.string(),
  /** The asker proposes; the municipality grants. */
  proposes: z.boolean(),
  /** The kinds of offers that are at an employer. */
  employerKinds: z.array(z.enum(offerKinds)),
  /** What is ticked of an employer, for which kinds, and where that stands. */
  checks: z.object({
    kinds: z.array(z.enum(offerKinds)),
    texts: z.object({ ratio: text, extra: text }),
    reference: z.string(),
    confidence: z.enum(['high', 'medium', 'low']),
  }),
  plan: assessedPlan,
  /** Every other provider the citizen has had, has or is to have, by first day. */
  providers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      authorityName: z.string(),
      /** It works for the asker's own authority, who may end it. */
      mine: z.boolean(),
      ...days,
    }),
  ),
  exemptions: z.object({
    /** Those that run or are to come, by first day. */
    standing: z.array(
      exemption.extend({
        runs: z.boolean(),
        /** The last day it lets anybody off; null while no end is known. */
        reaches: z.string().nullable(),
      }),
    ),
    /** What the law says of one that would begin today. */
    choices: z.array(
      z.object({
        kind: z.enum(grantedExemptions),
        refused: text.nullable(),
        why,
        rules: z.array(citation),
      }),
    ),
  }),
  /** The latest first. */
  journal: z.array(
    z.object({
      id: z.string(),
      on: z.string(),
      at: z.string(),
      byName: z.string(),
      what: z.enum(planDeeds),
      /** What was touched: as it is after, or was before it was taken away. */
      offers: z.array(
        z.object({
          kind: z.enum(offerKinds),
          ...days,
          /** Name of the employer, the school or another place; null when not known. */
          place: z.string().nullable(),
        }),
      ),
      /** Other providers it was about: who, and when they have the citizen. */
      providers: z.array(z.object({ name: z.string(), ...days })),
      months: z.array(z.string()),
      /** Whether the asker can take it back: it is the last, and the asker’s own of a moment ago. */
      undoable: z.boolean(),
    }),
  ),
})
export type OfferPlanPage = Immutable<z.infer<typeof offerPlanPage>>

/** What the law says of each kind of offer, before anything is known of it but its first day. */
export const offerChoicesPage = z.object({
  from: z.string(),
  choices: z.array(
    z.object({
      kind: z.enum(offerKinds),
      refused: text.nullable(),
      counts: z.boolean(),
      /** It may be at the citizen’s latest workplace. */
      latestWorkplace: z.boolean(),
      /** It is support and no offer: shown apart. */
      support: z.boolean(),
      limits: z.array(
        z.object({
          sector: z.enum(['private', 'public']).nullable(),
          latestEnd: z.string().nullable(),
          extendedTo: z.string().nullable(),
        }),
      ),
      rules: ids,
    }),
  ),
  rules: z.record(z.string(), citation),
})
export type OfferChoicesPage = Immutable<z.infer<typeof offerChoicesPage>>
