import * as z from 'zod'
import type { Immutable } from './immutable'
import type * as domain from '../domain/courseChange'
import { endReasons } from '../domain/benefitRecord'
import { grantedExemptions } from '../domain/grantedExemption'
import { benefits, exemptionKinds, targetGroups } from '../law/caseFile'
import { courseDate, said, textOrNull } from './courseFields'

const benefit = z.enum(benefits, 'required')
const targetGroup = z.enum(targetGroups, 'required').nullable()
const period = z.string('required').min(1, 'required').max(100, 'too-long')
const endedBecause = z.enum(endReasons, 'required')
const because = z.enum(['risk-of-long-term', 'education-order'], 'required')

/** A benefit as it is known on its first day. */
export const startedBenefit = z.strictObject({
  benefit,
  targetGroup,
  from: courseDate,
  employer: textOrNull,
  expectedRecovery: courseDate.nullable(),
  employerExpectsRecovery: courseDate.nullable(),
  workDuty: z.boolean(),
}) satisfies z.ZodType<domain.StartedBenefit>

const correctedBenefit = {
  benefit,
  targetGroup,
  from: courseDate,
  to: courseDate.nullable(),
  endedBecause: endedBecause.nullable(),
  employed: z.boolean(),
  expectedRecovery: courseDate.nullable(),
  employerExpectsRecovery: courseDate.nullable(),
  handedOverOn: courseDate.nullable(),
  referredToJobCentre: z.strictObject({ on: courseDate, because }).nullable(),
  workDuty: z.boolean(),
}

const reason = said.reason

/** Something that happened to a citizen's course, or a correction of what was entered about it. */
export const courseChange = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('benefit-started'), ...startedBenefit.shape, reason }),
    z.strictObject({
      kind: z.literal('benefit-ended'),
      period,
      to: courseDate,
      endedBecause,
      reason,
    }),
    z.strictObject({ kind: z.literal('benefit-changed'), period, ...startedBenefit.shape, reason }),
    z.strictObject({
      kind: z.literal('group-changed'),
      period,
      targetGroup,
      from: courseDate,
      reason,
    }),
    z.strictObject({
      kind: z.literal('recovery-expected'),
      period,
      by: z.enum(['citizen', 'employer'], 'required'),
      on: courseDate,
      reason,
    }),
    z.strictObject({
      kind: z.literal('employer-changed'),
      period,
      employer: textOrNull,
      reason,
    }),
    z.strictObject({ kind: z.literal('referred'), period, on: courseDate, because, reason }),
    z.strictObject({ kind: z.literal('handed-over'), period, on: courseDate, reason }),
    z.strictObject({ kind: z.literal('benefit-corrected'), period, ...correctedBenefit, reason }),
    z.strictObject({ kind: z.literal('benefit-removed'), period, reason }),
    z.strictObject({ kind: z.literal('post-changed'), digitalPost: z.boolean(), reason }),
    z.strictObject({
      kind: z.literal('person-corrected'),
      name: said.name,
      phone: said.phone,
      vocationalEducation: z.boolean().nullable(),
      reason,
    }),
    z.strictObject({
      kind: z.literal('municipality-changed'),
      municipality: said.municipality,
      reason,
    }),
    z.strictObject({ kind: z.literal('fund-changed'), unemploymentFund: said.fund, reason }),
    z.strictObject({
      kind: z.literal('exemption-granted'),
      exemption: z.enum(grantedExemptions, 'required'),
      ground: said.ground,
      from: courseDate,
      to: courseDate.nullable(),
      reason,
    }),
    z.strictObject({
      kind: z.literal('exemption-ended'),
      exemption: z.enum(exemptionKinds, 'required'),
      begun: courseDate,
      to: courseDate,
      reason,
    }),
  ],
  'required',
) satisfies z.ZodType<domain.CourseChange>
export type CourseChange = Immutable<z.infer<typeof courseChange>>
