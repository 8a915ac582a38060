import type { Benefit, BenefitPeriod, Exemption, TargetGroup } from '../law/caseFile'
import type { Citizen } from '../domain/citizen'

/** What one made-up citizen is to be like. Days count back from today. */
export interface CitizenPlan {
  /** Given only where a story needs to find the citizen again. */
  readonly name?: string
  readonly fund?: string | null
  readonly municipality?: string
  readonly ageInYears?: number
  readonly facts?: Partial<Pick<Citizen, 'digitalPost' | 'employer' | 'phone'>>
  readonly periods: readonly PlannedPeriod[]
  readonly exemptions?: readonly (Pick<Exemption, 'kind' | 'ground'> & {
    readonly startedDaysAgo: number
    readonly endsInDays: number | null
  })[]
  /** How the talks went and go; `kept` holds and books most, `none` none at all. */
  readonly talks: 'kept' | 'none' | 'first-missed'
}

export interface PlannedPeriod {
  readonly benefit: Benefit
  readonly targetGroup: TargetGroup | null
  readonly startedDaysAgo: number
  /** Null while it runs. */
  readonly endedDaysAgo?: number
  readonly employed?: boolean
  /** Days from the start until the citizen, and the employer, expect recovery. */
  readonly recoveryAfter?: number
  readonly employerRecoveryAfter?: number
  readonly more?: Partial<Pick<BenefitPeriod, 'workDuty' | 'trial'>> & {
    readonly fastTrackAfter?: number
    readonly referredAfter?: number
    readonly handedOverAfter?: number
  }
}
