import * as z from 'zod'
import { offerResults, type OfferSite, type OfferTerms } from '../domain/offers/offer'
import type * as domain from '../domain/offers/planChange'
import { offerKinds } from '../law/caseFile'
import { aidTests } from '../law/rules/aidTests'
import { apprenticeRates } from '../law/rules/apprenticeRates'
import { isSupported } from '../law/supportedDates'
import { courseDate } from './courseFields'
import type { Immutable } from './immutable'

const longest = { place: 200, aim: 200, reason: 1000, name: 200, id: 100 }
/** Hours of a week, and of a month. */
const most = { week: 168, month: 744 }

const said = (max: number) => z.string('required').trim().max(max, 'too-long')
const because = said(longest.reason).min(1, 'reason-missing')
const orNull = (max: number) =>
  said(max)
    .nullable()
    .transform((value) => (value === '' ? null : value))
/** An offer is judged by the law of its first day, so that day's law must be known. */
const day = courseDate.refine(isSupported, 'law-unknown')

const site = {
  employer: orNull(longest.id),
  responsible: orNull(longest.name),
  ticked: z.strictObject({ ratio: z.boolean(), extra: z.boolean() }),
}

export const offerTerms = z.strictObject({
  kind: z.enum(offerKinds, 'required'),
  from: day,
  to: day.nullable(),
  sector: z.enum(['private', 'public'], 'required').nullable(),
  aim: orNull(longest.aim),
  latestWorkplace: z.boolean(),
  place: orNull(longest.place),
  hoursPerWeek: z.number('invalid').min(0, 'invalid').max(most.week, 'invalid').nullable(),
  rate: z.enum(apprenticeRates, 'required').nullable().optional(),
  provider: z.string('required').max(longest.id, 'too-long').nullable().optional(),
  ...site,
}) satisfies z.ZodType<OfferTerms & OfferSite>

const offer = z.string('required').min(1, 'required').max(longest.id, 'too-long')

/** Something done to a citizen's plan of offers. */
export const offerChange = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('offer-added'), terms: offerTerms }),
    z.strictObject({ kind: z.literal('offer-changed'), offer, terms: offerTerms }),
    z.strictObject({ kind: z.literal('offer-split'), offer, on: day }),
    z.strictObject({ kind: z.literal('offer-extended'), offer, to: day, because }),
    z.strictObject({
      kind: z.literal('offer-ended'),
      offer,
      on: day,
      result: z.enum(offerResults, 'required'),
    }),
    z.strictObject({
      kind: z.literal('absence-noted'),
      offer,
      from: day,
      to: day.nullable(),
      said: said(longest.reason).min(1, 'required'),
    }),
    z.strictObject({
      kind: z.literal('absence-assessed'),
      offer,
      absence: offer,
      because,
    }),
    z.strictObject({
      kind: z.literal('aid-granted'),
      offer,
      what: said(longest.aim).min(1, 'required'),
      test: z.enum(aidTests).nullable(),
      because,
    }),
    z.strictObject({ kind: z.literal('aid-removed'), offer, aid: offer }),
    z.strictObject({ kind: z.literal('offer-removed'), offer }),
    z.strictObject({
      kind: z.literal('offer-granted'),
      offer,
      /** At which employer; null when that stays as it was proposed. */
      site: z.strictObject(site).nullable(),
    }),
    z.strictObject({ kind: z.literal('offer-refused'), offer, because }),
    z.strictObject({ kind: z.literal('offer-asked'), offer, because }),
    z.strictObject({ kind: z.literal('offer-withdrawn'), offer }),
    z.strictObject({
      kind: z.literal('hours-entered'),
      month: z
        .string('required')
        .trim()
        .min(1, { error: 'required', abort: true })
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'invalid'),
      hours: z.number('invalid').min(0, 'invalid').max(most.month, 'invalid'),
    }),
    z.strictObject({
      kind: z.literal('provider-assigned'),
      name: said(longest.name).min(1, 'required'),
      from: day,
      to: day.nullable(),
    }),
    z.strictObject({ kind: z.literal('provider-ended'), provider: offer, on: day }),
    z.strictObject({ kind: z.literal('plan-undone'), entry: offer }),
  ],
  'required',
) satisfies z.ZodType<domain.PlanChange>
export type OfferChange = Immutable<z.infer<typeof offerChange>>
export type OfferTermsSaid = Immutable<z.infer<typeof offerTerms>>
