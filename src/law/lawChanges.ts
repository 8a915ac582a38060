import type { Basis } from './assessment'
import type { CalendarDate } from './calendarDate'
import { changesBesideRules } from './changesBesideRules'
import type { Source } from './rule'
import { ruleCalled } from './ruleBook'
import { allRules } from './rules/allRules'
import { successionOf } from './succession'
import type { Text } from './text'

/** One thing the law says otherwise from a day on. */
export type LawChange =
  | {
      readonly kind: 'begins'
      readonly on: CalendarDate
      readonly rule: string
      /** Ids of the rules that end the day before because of it. */
      readonly replaces: readonly string[]
      readonly expected: boolean
    }
  | {
      readonly kind: 'ends'
      readonly on: CalendarDate
      readonly rule: string
      readonly expected: boolean
      readonly sources: readonly Source[]
    }
  | {
      readonly kind: 'beside-rules'
      readonly on: CalendarDate
      readonly text: Text
      readonly expected: boolean
      readonly sources: readonly Source[]
    }

/** Everything that changes on a calendar, in order of day; `after` is left out, `to` is not. */
export function lawChanges(
  basis: Basis,
  { after, to }: { readonly after: CalendarDate; readonly to: CalendarDate },
): readonly LawChange[] {
  return changes(basis).filter(({ on }) => after < on && on <= to)
}

/** Every day from which a calendar says something otherwise, in order, each once. */
export function lawDays(basis: Basis): readonly CalendarDate[] {
  return [...new Set(changes(basis).map(({ on }) => on))]
}

function changes(basis: Basis): LawChange[] {
  const all = [...begun(basis), ...repealed(basis), ...besideRules(basis)]
  return all.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

function begun(basis: Basis): LawChange[] {
  return allRules.flatMap(({ id }): LawChange[] => {
    const rule = ruleCalled(id)
    const on = rule[basis]?.from ?? null
    if (on === null) return []
    const { replaces } = successionOf(id)
    return [
      {
        kind: 'begins',
        on,
        rule: id,
        replaces: replaces.filter((former) => successionOf(former).end[basis]?.on === on),
        expected: rule.expected,
      },
    ]
  })
}

function repealed(basis: Basis): LawChange[] {
  return allRules.flatMap(({ id }): LawChange[] => {
    const end = successionOf(id).end[basis]
    if (end === null || !end.repealed) return []
    const { on, expected, sources } = end
    return [{ kind: 'ends', on, rule: id, expected, sources }]
  })
}

function besideRules(basis: Basis): LawChange[] {
  return changesBesideRules.flatMap(({ text, begins, expected, sources }): LawChange[] => {
    const on = begins[basis]
    return on === 'always' || on === 'never'
      ? []
      : [{ kind: 'beside-rules', on, text, expected, sources }]
  })
}
