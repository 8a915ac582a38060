import type { CalendarDate } from './calendarDate'
import type { CaseFile } from './caseFile'
import { coveringRule, oneInFour } from './coveringRule'
import type { EffectiveExemption } from './effectiveExemption'
import { isFreed } from './isFreed'
import { partyOn, type PlannedTalk } from './plannedTalk'
import type { RuleId } from './rules/allRules'

/**
 * The rule that lets the citizen off a talk on a day, or null. A freed municipality has no required
 * talks of its own while the freedom runs, and none that fell due within it. The one in four are let
 * off all but the first of the counted talks. Other exemptions must cover the whole time that is left.
 */
export function waiverOf(
  talk: PlannedTalk,
  { counted }: { counted: boolean },
  municipality: CaseFile['municipality'],
  exemptions: readonly EffectiveExemption[],
  asOf: CalendarDate,
): RuleId | null {
  const freed = (on: CalendarDate): boolean => isFreed(municipality, 'conversations', on)
  if (
    partyOn(talk, asOf) === 'job-centre' &&
    (freed(asOf) || (talk.dueBy < asOf && freed(talk.dueBy)))
  )
    return 'exempt.freed'
  const exempted = oneInFour(talk.dueBy, exemptions, asOf)
  if (exempted !== null && counted && talk.number > 1) return exempted
  return coveringRule(talk.dueBy, exemptions, asOf)
}
