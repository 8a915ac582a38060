import type { BenefitRecord } from './benefitRecord'
import type { Citizen } from './citizen'
import type { KeptExemption } from './keptExemption'

/** The facts the law runs on that people enter: who the citizen is, the benefits and the exemptions. */
export interface CourseFacts {
  readonly citizen: Citizen
  readonly benefits: readonly BenefitRecord[]
  readonly exemptions: readonly KeptExemption[]
}

/** Those facts as the journal keeps them: the oldest entries say nothing of exemptions. */
export type JournalFacts = Omit<CourseFacts, 'exemptions'> & Partial<CourseFacts>
