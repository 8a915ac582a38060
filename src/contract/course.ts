import * as z from 'zod'
import { grantedExemptions } from '../domain/grantedExemption'
import type { Immutable } from './immutable'
import { endReasons } from '../domain/benefitRecord'
import { courseDeeds } from '../domain/courseDeed'
import type * as domain from '../domain/courseEffect'
import { citizenFacts, exemptionFacts, recordFacts } from '../domain/factChanges'
import { benefits, conversationKinds, exemptionKinds, forms, targetGroups } from '../law/caseFile'
import { periodFacts } from '../law/rules/benefitFacts'
import { notice, process, requirement, responsible, why } from './assessment'
import { citation, text } from './ruleCitation'

const benefit = z.enum(benefits)
const targetGroup = z.enum(targetGroups).nullable()

/** A benefit period with every fact people enter about it. */
export const coursePeriod = z.object({
  id: z.string(),
  benefit,
  targetGroup,
  from: z.string(),
  to: z.string().nullable(),
  endedBecause: z.enum(endReasons).nullable(),
  employed: z.boolean(),
  expectedRecovery: z.string().nullable(),
  employerExpectsRecovery: z.string().nullable(),
  handedOverOn: z.string().nullable(),
  referredToJobCentre: z
    .object({ on: z.string(), because: z.enum(['risk-of-long-term', 'education-order']) })
    .nullable(),
  workDuty: z.boolean(),
  /** Which of those that not every benefit has, the law reads for this one. */
  reads: z.array(z.enum(periodFacts)),
})
export type CoursePeriod = Immutable<z.infer<typeof coursePeriod>>

/** An exemption as it was entered; its kind and first day name it. */
const courseExemption = z.object({
  kind: z.enum(exemptionKinds),
  ground: z.string().nullable(),
  from: z.string(),
  to: z.string().nullable(),
  /** Its last day is over. */
  ended: z.boolean(),
})
export type CourseExemption = Immutable<z.infer<typeof courseExemption>>

const factValue = z.union([z.string(), z.boolean()]).nullable()

const factChange = z.object({
  period: z.object({ benefit, from: z.string() }).nullable(),
  exemption: courseExemption.pick({ kind: true, from: true }).optional(),
  fact: z.enum([...citizenFacts, ...recordFacts, ...exemptionFacts]),
  before: factValue,
  after: factValue,
})
export type FactChange = Immutable<z.infer<typeof factChange>>

/** The facts as they stand, and who changed what when. */
export const course = z.object({
  citizenId: z.string(),
  version: z.number().int(),
  name: z.string(),
  phone: z.string().nullable(),
  digitalPost: z.boolean(),
  employer: z.string().nullable(),
  vocationalEducation: z.boolean().nullable(),
  municipality: z.object({ code: z.string(), name: z.string() }),
  fund: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** In order of date. */
  periods: z.array(coursePeriod),
  /** In order of date. */
  exemptions: z.array(courseExemption),
  /** The latest first. */
  journal: z.array(
    z.object({
      id: z.string(),
      on: z.string(),
      at: z.string(),
      byName: z.string(),
      what: z.enum(courseDeeds),
      reason: z.string(),
      changes: z.array(factChange),
    }),
  ),
})
export type Course = Immutable<z.infer<typeof course>>

const beforeAfter = <T extends z.ZodType>(type: T) =>
  z.object({ before: type.nullable(), after: type.nullable() })

/** What a change does to what the law says, before it is made. */
export const courseEffect = z.object({
  asOf: z.string(),
  process: beforeAfter(process),
  newProcess: z.boolean(),
  responsible: beforeAfter(responsible),
  requirements: z.array(
    z.object({
      effect: z.enum(['added', 'dropped', 'changed', 'kept']),
      before: requirement.nullable(),
      after: requirement.nullable(),
    }),
  ),
  none: z.object({ text, rules: z.array(z.string()), why }).nullable(),
  unlawful: z.array(
    z.object({
      conversation: z.string(),
      kind: z.enum(conversationKinds),
      form: z.enum(forms),
      on: z.string(),
      at: z.string(),
      reason: text,
      why,
      rules: z.array(citation),
      mend: z.enum(['change-form', 'cancel']),
    }),
  ),
  mended: z.array(z.string()),
  notices: z.object({ appear: z.array(notice), disappear: z.array(notice) }),
  rules: z.record(z.string(), citation),
  /** A value that was known is replaced: it is saved with a reason only. */
  needsReason: z.boolean(),
  /** False when the citizen is no longer the asker's own once it is saved. */
  staysYours: z.boolean(),
}) satisfies z.ZodType<domain.CourseEffect>
export type CourseEffect = Immutable<z.infer<typeof courseEffect>>

/** What there is to choose among when facts are entered. */
export const courseOptions = z.object({
  benefits: z.array(
    z.object({
      benefit,
      targetGroups: z.array(targetGroup),
      reads: z.array(z.enum(periodFacts)),
    }),
  ),
  /** Those that can be granted, with the grounds of the law; null where it names none. */
  exemptions: z.array(
    z.object({ kind: z.enum(grantedExemptions), grounds: z.array(z.string()).nullable() }),
  ),
  municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
  funds: z.array(z.object({ id: z.string(), name: z.string() })),
  /** What heads the columns of a list of new citizens, in the order of the template. */
  importHeadings: z.array(z.string()),
  /** Where a new citizen of the asker's belongs. */
  own: z.object({ municipality: z.string().nullable(), fund: z.string().nullable() }),
})
export type CourseOptions = Immutable<z.infer<typeof courseOptions>>
