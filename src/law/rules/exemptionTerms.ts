import type { Exemption, TargetGroup } from '../caseFile'
import type { RuleId } from './allRules'
import { closeToLabourMarket, furtherFromLabourMarket } from './labourMarketDistance'
import { periods, type Period } from './periods'

/** What an exemption asks for before it lets anyone off. Its source is the rule's. */
export interface ExemptionTerms {
  readonly rule: RuleId
  readonly groups: readonly TargetGroup[]
  /** The versions of the contact process that know it; null when all do. */
  readonly schedules: readonly RuleId[] | null
  /** Longest length; null when it may run on. */
  readonly longest: Period | null
  /** It must say when it ends. */
  readonly needsEnd: boolean
}

/** The exemptions from talks. Exemption from digital post lets no one off a talk. */
export const exemptionTerms: Readonly<
  Record<Exclude<Exemption['kind'], 'digital-post'>, ExemptionTerms>
> = {
  'less-intensive': {
    rule: 'exempt.less-intensive',
    groups: ['6.1', '6.2', '6.3', '6.4', '6.5', '6.7', '6.8', '6.9', '6.10'],
    schedules: null,
    longest: periods.lessIntensive,
    needsEnd: true,
  },
  'one-in-four': {
    rule: 'exempt.one-in-four',
    groups: closeToLabourMarket,
    schedules: ['contact.insured.2026', 'contact.close.2026'],
    longest: null,
    needsEnd: false,
  },
  pause: {
    rule: 'exempt.pause',
    groups: furtherFromLabourMarket,
    schedules: null,
    longest: periods.pause,
    needsEnd: false,
  },
}
