import type { RuleCitation } from './rule'
import { ruleCalled } from './ruleBook'

/** Every rule named, once, in the order first named. */
export function citations(ids: readonly string[]): Readonly<Record<string, RuleCitation>> {
  return Object.fromEntries([...new Set(ids)].map((id) => [id, ruleCalled(id)]))
}
