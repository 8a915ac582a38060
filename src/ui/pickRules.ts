import type { Citation } from '../contract/ruleCitation'

/** The rules with these ids, in their order. */
export function pickRules(
  ids: readonly string[],
  rules: Readonly<Record<string, Citation>>,
): Citation[] {
  return ids.flatMap((id) => rules[id] ?? [])
}
