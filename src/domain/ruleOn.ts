import type { Basis } from '../law/assessment'
import type { CalendarDate } from '../law/calendarDate'
import type { TargetGroup } from '../law/caseFile'
import { groupsNamed } from '../law/groupsNamed'
import { ruleCalled } from '../law/ruleBook'
import type { RuleId } from '../law/rules/allRules'
import { chapters, type ChapterId } from '../law/rules/chapters'
import { contradictions, type Contradiction } from '../law/rules/contradictions'
import { readings } from '../law/rules/readings'
import { successionOf, type Succession } from '../law/succession'
import { supportedDates } from '../law/supportedDates'
import type { Text } from '../law/text'
import { ruleOnDay, type RuleOnDay } from './ruleBookOn'

/** Everything known of one rule, seen on a day of a calendar. */
export interface RuleOn {
  readonly rule: RuleOnDay
  /** The days the law is known for. */
  readonly known: { readonly from: CalendarDate; readonly to: CalendarDate }
  readonly chapter: { readonly id: ChapterId; readonly title: Text }
  /** The target groups it names; empty when it names none. */
  readonly groups: readonly TargetGroup[]
  /** How we read what its sources leave open; null when they do not. */
  readonly reading: Text | null
  readonly contradictions: readonly Pick<Contradiction, 'text' | 'sources'>[]
  /** The versions before it, with the groups each named. */
  readonly replaces: readonly Version[]
  readonly replacedBy: readonly Version[]
  readonly end: Succession['end']
}

export interface Version {
  readonly rule: RuleOnDay
  readonly groups: readonly TargetGroup[]
}

/** The rule of that id; null when there is none. */
export function ruleOn(id: string, basis: Basis, on: CalendarDate): RuleOn | null {
  const chapter = chapters.find(({ rules }) => rules.some((rule) => rule.id === id))
  const known = chapter?.rules.find((rule) => rule.id === id)
  if (chapter === undefined || known === undefined) return null
  const { replaces, replacedBy, end } = successionOf(known.id)
  const version = (row: RuleId): Version => ({
    rule: ruleOnDay(ruleCalled(row), basis, on),
    groups: groupsNamed(row),
  })
  return {
    ...version(known.id),
    known: supportedDates,
    chapter: { id: chapter.id, title: chapter.title },
    reading: readings[known.id] ?? null,
    contradictions: contradictions
      .filter(({ rules }) => rules.includes(known.id))
      .map(({ text, sources }) => ({ text, sources })),
    replaces: replaces.map(version),
    replacedBy: replacedBy.map(version),
    end,
  }
}
