import type { Exemption } from '../law/caseFile'
import type { BenefitRecord } from './benefitRecord'
import type { Citizen } from './citizen'

/** The facts the law runs on that people enter: who the citizen is, the benefits and the exemptions. */
export interface CourseFacts {
  readonly citizen: Citizen
  readonly benefits: readonly BenefitRecord[]
  readonly exemptions: readonly Exemption[]
}

/** Those facts as the journal keeps them: the oldest entries say nothing of exemptions. */
export type JournalFacts = Omit<CourseFacts, 'exemptions'> & Partial<CourseFacts>
