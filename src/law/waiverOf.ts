import { addDays, type CalendarDate } from './calendarDate'
import type { CaseFile } from './caseFile'
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
  const oneInFour = exemptions.find(
    (exemption) =>
      exemption.kind === 'one-in-four' &&
      (covers(exemption, asOf) || covers(exemption, talk.dueBy)),
  )
  if (oneInFour && counted && talk.number > 1) return oneInFour.rule
  return coveringRule(talk, exemptions, asOf)
}

function coveringRule(
  { dueBy }: PlannedTalk,
  exemptions: readonly EffectiveExemption[],
  asOf: CalendarDate,
): RuleId | null {
  if (dueBy < asOf) return null
  const whole = exemptions.filter(({ kind }) => kind !== 'one-in-four')
  let day = asOf
  let rule: RuleId | null = null
  // A pause may be renewed: periods that follow each other without a gap cover together.
  for (;;) {
    const next = whole.find((exemption) => covers(exemption, day))
    if (next === undefined) return null
    rule ??= next.rule
    if (next.to === null || next.to >= dueBy) return rule
    day = addDays(next.to, 1)
  }
}

function covers({ from, to }: EffectiveExemption, on: CalendarDate): boolean {
  return from <= on && (to === null || on <= to)
}
