import { citations } from '../../law/citations'
import type { RuleCitation } from '../../law/rule'

/** Every rule these rest on, once. */
export function rulesNamed(
  rows: readonly { readonly rules: readonly string[] }[],
): Readonly<Record<string, RuleCitation>> {
  return citations(rows.flatMap(({ rules }) => rules))
}
