import type { RuleId } from './allRules'

/** What an aid must be one of. Its source is the rule's. */
export const aidTests = ['decisive', 'compensating'] as const
export type AidTest = (typeof aidTests)[number]

export const aidRule: RuleId = 'offer.aids'
