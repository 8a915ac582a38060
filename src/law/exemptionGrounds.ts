import type { Exemption } from './caseFile'
import { lessIntensiveGrounds } from './rules/lessIntensiveGrounds'

/** The grounds an exemption of that kind can have; null where the law names none. */
export function exemptionGrounds(kind: Exemption['kind']): readonly string[] | null {
  return kind === 'less-intensive' ? lessIntensiveGrounds : null
}
