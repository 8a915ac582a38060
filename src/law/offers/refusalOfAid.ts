import type { CalendarDate } from '../calendarDate'
import type { CaseFile } from '../caseFile'
import { isFreed } from '../isFreed'
import type { RuleId } from '../rules/allRules'
import { aidRule, type AidTest } from '../rules/aidTests'
import type { Text } from '../text'

/**
 * Why an aid that meets that test may not be granted on a day; null when it may. A freed municipality
 * may drop the test. Source: `offer.aids`.
 */
export function refusalOfAid(
  test: AidTest | null,
  { municipality }: Pick<CaseFile, 'municipality'>,
  on: CalendarDate,
): { readonly reason: Text; readonly rules: readonly RuleId[] } | null {
  if (test !== null || isFreed(municipality, 'aids', on)) return null
  return { reason: texts.untested, rules: [aidRule] }
}

const texts = {
  untested: {
    da: 'Et hjælpemiddel skal være afgørende for, at borgeren kan deltage, eller opveje en begrænsning.',
    en: 'An aid must be decisive for taking part, or make up for a limitation.',
  },
}
