import type { RuleCitation } from './rule'
import { ruleCalled } from './ruleBook'

/** Every rule named, once, in the order first named. */
export function citations(ids: readonly string[]): Readonly<Record<string, RuleCitation>> {
  const cited: Record<string, RuleCitation> = {}
  for (const id of ids) cited[id] ??= ruleCalled(id)
  return cited
}
