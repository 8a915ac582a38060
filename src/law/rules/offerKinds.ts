import type { OfferKind } from '../caseFile'
import type { Begins } from '../ruleEntry'
import type { RuleId } from './allRules'

/** Kinds that are no longer offers, and from when. The source is the rule's. */
export const kindsThatEnded: readonly {
  readonly kind: OfferKind
  readonly rule: RuleId
  readonly begins: Begins
}[] = [
  {
    kind: 'mentor',
    rule: 'offer.mentor.2019',
    begins: { announced: '2019-07-01', enacted: '2020-01-01' },
  },
  {
    kind: 'job-rotation',
    rule: 'offer.education.2019',
    begins: { announced: '2026-01-01', enacted: '2026-07-01' },
  },
]
