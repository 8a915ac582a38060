import * as z from 'zod'
import type { Immutable } from './immutable'
import { exemptionKinds } from '../law/caseFile'
import type { ExemptionVerdict } from '../law/exemptionVerdicts'
import { notice, why } from './assessment'
import type { Operation } from './operation'
import { citation } from './ruleCitation'

const ids = z.array(z.string())

const exemption = z.object({
  exemption: z.object({
    kind: z.enum(exemptionKinds),
    ground: z.string().nullable(),
    from: z.string(),
    to: z.string().nullable(),
  }),
  state: z.enum(['runs', 'coming', 'ended', 'without-effect']),
  reaches: z.string().nullable(),
  rules: ids,
}) satisfies z.ZodType<ExemptionVerdict>
export type ExemptionRow = Immutable<z.infer<typeof exemption>>

const offerObligation = z.object({
  applies: z.boolean(),
  dueBy: z.string().nullable(),
  /** Id of the offer that met it. */
  metBy: z.string().nullable(),
  status: z.enum(['met', 'open', 'overdue', 'waived', 'none']),
  rules: ids,
  why,
})

/** What the law in force today lays on a citizen, gives them, and lets them off. */
export const standingPage = z.object({
  citizenId: z.string(),
  name: z.string(),
  asOf: z.string(),
  /** Null when no process runs; then there are no duties and no rights. */
  startedOn: z.string().nullable(),
  /** The first of its rules is the duty itself, a second one sets it aside. */
  duties: z.array(z.object({ rule: z.string(), binds: z.boolean(), rules: ids })),
  rights: z.array(
    z.object({
      rule: z.string(),
      state: z.enum(['in-force', 'set-aside', 'not-for-this-citizen', 'not-in-force']),
      rules: ids,
    }),
  ),
  offer: offerObligation.nullable(),
  /** The latest first. */
  exemptions: z.array(exemption),
  /** What is missing or carries an answer above. */
  notices: z.array(notice),
  rules: z.record(z.string(), citation),
})
export type StandingPage = Immutable<z.infer<typeof standingPage>>

export const openStanding = {
  id: 'openStanding',
  method: 'GET',
  path: '/api/citizens/{citizenId}/standing',
  summary: 'A citizen’s duties, rights and exemptions today.',
  kind: 'question',
  params: z.object({ citizenId: z.string().max(100) }),
  query: z.object({}),
  body: null,
  answer: { status: 200, body: standingPage },
  problems: ['not-found'],
} as const satisfies Operation
