import type { Why } from './assessment'
import { exemptionTexts } from './exemptionTexts'
import type { RuleId } from './rules/allRules'
import { oneInFourTerms } from './rules/oneInFourTerms'
import type { Text } from './text'
import { textFact, why } from './why'

/** An authority's places for those who are let off talks and offers. */
export interface OneInFourQuota {
  /** Open processes close to the labour market. */
  readonly open: number
  readonly places: number
  readonly used: number
  /** Never less than none, also when more are used than there are places now. */
  readonly left: number
  readonly percent: number
  readonly rules: readonly RuleId[]
}

/** The places of so many open processes, of which so many are used. Source: `exempt.one-in-four`. */
export function oneInFourQuota(open: number, used: number): OneInFourQuota {
  const { percent, rule } = oneInFourTerms
  const places = Math.floor((open * percent) / 100)
  return { open, places, used, left: Math.max(0, places - used), percent, rules: [rule] }
}

/** Why nobody more may be exempted, with the count; null while a place is left. */
export function quotaRefusal({
  left,
  ...quota
}: OneInFourQuota): { readonly reason: Text; readonly why: Why } | null {
  if (left > 0) return null
  const { open, places, used } = quota
  const number = (count: number): Text => ({ da: String(count), en: String(count) })
  return {
    reason: exemptionTexts.quotaUsed(quota),
    why: why({
      facts: [
        textFact(exemptionTexts.openProcesses, number(open)),
        textFact(exemptionTexts.places, number(places)),
        textFact(exemptionTexts.used, number(used)),
      ],
    }),
  }
}
