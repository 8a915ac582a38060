import type { Requirement } from './assessment'
import { threeInFourTerms } from './rules/threeInFourTerms'

/** The rule that asks for a share of the citizens to have had their talks, and that share in per cent. */
export const threeInFour: { readonly rule: string; readonly percent: number } = threeInFourTerms

/** Whether a required talk is one of those the share is counted on. */
export function countsInThreeInFour({ rules }: Pick<Requirement, 'rules'>): boolean {
  return threeInFourTerms.schedules.some((schedule) => rules.includes(schedule))
}

/** Whether that many of so many are enough. Null when there is nobody to count. */
export function keepsThreeInFour(kept: number, of: number): boolean | null {
  return of === 0 ? null : kept * 100 >= threeInFourTerms.percent * of
}
