import type { BenefitRecord } from './benefitRecord'
import type { Citizen } from './citizen'

/** The facts the law runs on that people enter: who the citizen is, and the benefit periods. */
export interface CourseFacts {
  readonly citizen: Citizen
  readonly benefits: readonly BenefitRecord[]
}
