import type { Basis } from './assessment'
import { addDays, type CalendarDate } from './calendarDate'
import type { RuleCitation, Span } from './rule'
import type { Begins, Repeal, RuleEntry } from './ruleEntry'
import { allRules, type RuleId } from './rules/allRules'
import { repeals } from './rules/repeals'

/** Every rule as it is shown, with the ends that follow from its successors, in chapter order. */
export const ruleBook: ReadonlyMap<string, RuleCitation> = writeRuleBook(allRules, repeals)

/** The rule of that id. Throws when the law has none: ids are written in code, not by users. */
export function ruleCalled(id: string): RuleCitation {
  const rule = ruleBook.get(id)
  if (rule === undefined) throw new Error(`No rule is called ${id}`)
  return rule
}

/** Whether the rule is in force on that day of that calendar. */
export function isInForce(id: RuleId, basis: Basis, on: CalendarDate): boolean {
  const span = ruleCalled(id)[basis]
  return (
    span !== null && (span.from === null || span.from <= on) && (span.to === null || on <= span.to)
  )
}

/** Rules with their spans: each ends the day before the first entry that replaces or repeals it. */
export function writeRuleBook(
  entries: readonly RuleEntry[],
  ended: readonly Repeal[],
): ReadonlyMap<string, RuleCitation> {
  const endings = [
    ...entries.map(({ replaces, begins }) => ({ ids: replaces, begins })),
    ...ended.map(({ repeals: ids, begins }) => ({ ids, begins })),
  ]
  return new Map(
    entries.map((entry) => {
      const { id, title, text, begins, sources, confidence, expected = false } = entry
      const successors = endings.filter(({ ids }) => ids.includes(id))
      const span = (basis: Basis): Span | null =>
        spanOf(
          begins[basis],
          successors.map((successor) => successor.begins[basis]),
        )
      const [announced, enacted] = [span('announced'), span('enacted')]
      return [id, { id, title, text, announced, enacted, sources, confidence, expected }]
    }),
  )
}

function spanOf(begins: Begins[Basis], successors: readonly Begins[Basis][]): Span | null {
  if (begins === 'never') return null
  const ends = successors.filter((date) => date !== 'never' && date !== 'always').toSorted()
  const first = ends[0]
  return {
    from: begins === 'always' ? null : begins,
    to: first === undefined ? null : addDays(first, -1),
  }
}
