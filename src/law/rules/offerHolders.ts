import type { OfferKind, TargetGroup } from '../caseFile'
import { rightHolders } from './rightHolders'
import type { RuleId } from './allRules'

/** Kinds that are for some groups alone. The source is the rule's. */
export const offerHolders: readonly {
  readonly kind: OfferKind
  readonly rule: RuleId
  readonly groups: readonly TargetGroup[]
}[] = [
  {
    kind: 'six-weeks-education',
    rule: 'right.six-weeks-education',
    groups: rightHolders['six-weeks-education'].groups ?? [],
  },
]
