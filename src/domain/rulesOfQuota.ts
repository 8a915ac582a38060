import { citations } from '../law/citations'
import type { OneInFourQuota } from '../law/oneInFourQuota'
import type { RuleCitation } from '../law/rule'

/** The rules a quota rests on. */
export function rulesOfQuota({ rules }: OneInFourQuota): Readonly<Record<string, RuleCitation>> {
  return citations(rules)
}
