import type { CalendarDate } from '../law/calendarDate'
import type { Benefit, BenefitPeriod, Exemption, TargetGroup } from '../law/caseFile'
import type { BenefitRecord, EndReason } from './benefitRecord'
import type { GrantedExemption } from './grantedExemption'

/**
 * Something that happened to a citizen's course, or a correction of what was entered about it.
 * `period` is the id of the benefit period concerned; `reason` may be empty unless a value that
 * was known is replaced.
 */
export type CourseChange = { readonly reason: string } & (
  | ({ readonly kind: 'benefit-started' } & StartedBenefit)
  | {
      readonly kind: 'benefit-ended'
      readonly period: string
      /** The last day. */
      readonly to: CalendarDate
      readonly endedBecause: EndReason
    }
  | ({ readonly kind: 'benefit-changed'; readonly period: string } & StartedBenefit)
  | {
      readonly kind: 'group-changed'
      readonly period: string
      readonly targetGroup: TargetGroup | null
      readonly from: CalendarDate
    }
  | {
      readonly kind: 'recovery-expected'
      readonly period: string
      readonly by: 'citizen' | 'employer'
      readonly on: CalendarDate
    }
  | {
      readonly kind: 'employer-changed'
      readonly period: string
      readonly employer: string | null
    }
  | {
      readonly kind: 'referred'
      readonly period: string
      readonly on: CalendarDate
      readonly because: ReferralCause
    }
  | { readonly kind: 'handed-over'; readonly period: string; readonly on: CalendarDate }
  | ({ readonly kind: 'benefit-corrected'; readonly period: string } & CorrectedBenefit)
  | { readonly kind: 'benefit-removed'; readonly period: string }
  | { readonly kind: 'post-changed'; readonly digitalPost: boolean }
  | {
      readonly kind: 'person-corrected'
      readonly name: string
      readonly phone: string | null
      readonly vocationalEducation: boolean | null
    }
  | { readonly kind: 'municipality-changed'; readonly municipality: string }
  | { readonly kind: 'fund-changed'; readonly unemploymentFund: string | null }
  | {
      readonly kind: 'exemption-granted'
      readonly exemption: GrantedExemption
      /** One of the law's where the law names them; otherwise in words. */
      readonly ground: string
      readonly from: CalendarDate
      /** The last day; null while no end is known. */
      readonly to: CalendarDate | null
    }
  | {
      readonly kind: 'exemption-ended'
      readonly exemption: Exemption['kind']
      /** The first day of the one that ends: with its kind it names it. */
      readonly begun: CalendarDate
      /** The last day. */
      readonly to: CalendarDate
    }
)

/** A benefit as it is known on its first day. What the benefit has no use for is left out of account. */
export interface StartedBenefit {
  readonly benefit: Benefit
  readonly targetGroup: TargetGroup | null
  readonly from: CalendarDate
  /** The employer to return to; null when there is none. */
  readonly employer: string | null
  readonly expectedRecovery: CalendarDate | null
  readonly employerExpectsRecovery: CalendarDate | null
  readonly workDuty: boolean
}

/** Every fact of a benefit period that can be corrected. */
export type CorrectedBenefit = Omit<BenefitRecord, 'id' | 'fastTrack' | 'trial'>

export type ReferralCause = NonNullable<BenefitPeriod['referredToJobCentre']>['because']
