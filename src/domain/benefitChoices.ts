import { benefits, type Benefit, type TargetGroup } from '../law/caseFile'
import { benefitGroups } from '../law/rules/benefitGroups'
import type { PeriodFact } from '../law/rules/benefitFacts'
import { factsRead } from './factsRead'

/** Every benefit with the target groups it can have and the facts the law reads for it. */
export function benefitChoices(): readonly {
  readonly benefit: Benefit
  readonly targetGroups: readonly (TargetGroup | null)[]
  readonly reads: readonly PeriodFact[]
}[] {
  return benefits.map((benefit) => ({
    benefit,
    targetGroups: benefitGroups[benefit],
    reads: factsRead(benefit),
  }))
}
