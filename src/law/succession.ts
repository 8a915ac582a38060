import type { Basis } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { Source } from './rule'
import type { Begins } from './ruleEntry'
import { allRules, type RuleId } from './rules/allRules'
import { repeals } from './rules/repeals'

/** What came before a rule and what comes after it. */
export interface Succession {
  /** Ids of the rules it took the place of. */
  readonly replaces: readonly RuleId[]
  /** Ids of the rules that take its place. */
  readonly replacedBy: readonly RuleId[]
  /** The first end on each calendar; null while none is known, and where the rule never began. */
  readonly end: Readonly<Record<Basis, RuleEnd | null>>
}

export interface RuleEnd {
  /** The first day without the rule. */
  readonly on: CalendarDate
  /** Nothing takes its place that day. */
  readonly repealed: boolean
  /** The end is expected, not adopted. */
  readonly expected: boolean
  readonly sources: readonly Source[]
}

export function successionOf(rule: RuleId): Succession {
  const own = allRules.find(({ id }) => id === rule)
  const successors = allRules.filter(({ replaces }) => has(replaces, rule))
  const endings = [
    ...successors.map((row) => ({ ...row, repealed: false })),
    ...repeals.filter((row) => has(row.repeals, rule)).map((row) => ({ ...row, repealed: true })),
  ]
  const end = (basis: Basis): RuleEnd | null =>
    own === undefined || own.begins[basis] === 'never' ? null : firstEnd(endings, basis)
  return {
    replaces: idsOf(allRules.filter(({ id }) => has(own?.replaces ?? [], id))),
    replacedBy: idsOf(successors),
    end: { announced: end('announced'), enacted: end('enacted') },
  }
}

interface Ending {
  readonly begins: Begins
  readonly repealed: boolean
  readonly expected?: true
  readonly sources: readonly Source[]
}

function firstEnd(endings: readonly Ending[], basis: Basis): RuleEnd | null {
  const dated = endings.flatMap(({ begins, repealed, expected, sources }) => {
    const on = begins[basis]
    if (on === 'always' || on === 'never') return []
    return { on, repealed, expected: expected === true, sources }
  })
  return dated.toSorted((one, other) => (one.on < other.on ? -1 : 1))[0] ?? null
}

function idsOf(rules: typeof allRules): readonly RuleId[] {
  return rules.map(({ id }) => id)
}

function has(ids: readonly string[], id: string): boolean {
  return ids.includes(id)
}
