import { addDays, type CalendarDate } from './calendarDate'
import type { EffectiveExemption } from './effectiveExemption'
import type { RuleId } from './rules/allRules'

/**
 * The rule of the exemptions that cover the whole time from the day asked about to a deadline, or
 * null. One in four is no exemption for a time: see `oneInFour`.
 */
export function coveringRule(
  dueBy: CalendarDate,
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

/** The one-in-four exemption that runs on the day asked about or on the deadline. */
export function oneInFour(
  dueBy: CalendarDate,
  exemptions: readonly EffectiveExemption[],
  asOf: CalendarDate,
): RuleId | null {
  const running = exemptions.find(
    (exemption) =>
      exemption.kind === 'one-in-four' && (covers(exemption, asOf) || covers(exemption, dueBy)),
  )
  return running?.rule ?? null
}

function covers({ from, to }: EffectiveExemption, on: CalendarDate): boolean {
  return from <= on && (to === null || on <= to)
}
