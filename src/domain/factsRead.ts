import type { Benefit } from '../law/caseFile'
import { benefitFacts, type PeriodFact } from '../law/rules/benefitFacts'

/** Which of the facts not every benefit has, the law reads for this one. */
export function factsRead(benefit: Benefit): readonly PeriodFact[] {
  return benefitFacts[benefit]
}
