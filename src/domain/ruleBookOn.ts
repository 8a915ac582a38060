import type { Basis } from '../law/assessment'
import type { CalendarDate } from '../law/calendarDate'
import type { RuleCitation, Source } from '../law/rule'
import { ruleCalled } from '../law/ruleBook'
import { ruleState, type RuleState } from '../law/ruleState'
import { chapters, type ChapterId } from '../law/rules/chapters'
import { history } from '../law/rules/history'
import type { Text } from '../law/text'

/** A rule as it is shown, with how it stands on the day asked about. */
export interface RuleOnDay extends RuleCitation {
  readonly state: RuleState
}

/** The whole rule book as it stands on a day of a calendar, subject by subject. */
export interface RuleBookOnDay {
  readonly chapters: readonly {
    readonly id: ChapterId
    readonly title: Text
    readonly rules: readonly RuleOnDay[]
  }[]
  /** What the documents tell beside the rules. */
  readonly history: readonly { readonly text: Text; readonly source: Source }[]
}

export function ruleBookOn(basis: Basis, on: CalendarDate): RuleBookOnDay {
  return {
    chapters: chapters.map(({ id, title, rules }) => ({
      id,
      title,
      rules: rules.map((rule) => ruleOnDay(ruleCalled(rule.id), basis, on)),
    })),
    history,
  }
}

/** The rule with how it stands on that day of that calendar. */
export function ruleOnDay(rule: RuleCitation, basis: Basis, on: CalendarDate): RuleOnDay {
  return { ...rule, state: ruleState(rule, basis, on) }
}
