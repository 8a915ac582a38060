import type { Exemption } from './caseFile'
import { exemptionTerms } from './rules/exemptionTerms'
import type { Period } from './rules/periods'

/** The longest an exemption of that kind may last; null when it may run on. */
export function longestExemption(kind: Exemption['kind']): Period | null {
  return kind === 'digital-post' ? null : exemptionTerms[kind].longest
}
