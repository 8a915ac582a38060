import type { Basis, Notice } from '../law/assessment'
import { assessWhole } from '../law/assessWhole'
import type { CalendarDate } from '../law/calendarDate'
import type { CaseFile } from '../law/caseFile'
import type { RuleCitation } from '../law/rule'
import { reformGroups } from '../law/rules/reformGroups'
import type { WholeAssessment } from '../law/wholeAssessment'
import { lawAnswer, type LawAnswer } from './lawAnswer'
import { lawSides } from './lawSides'

/** The law of today beside that of another day or calendar, about the same citizen. */
export interface OtherLaw {
  readonly today: CalendarDate
  readonly on: CalendarDate
  readonly basis: Basis
  readonly rows: readonly {
    readonly what: LawAnswer
    readonly differs: boolean
    /** Ids of the rules either side rests on. */
    readonly rules: readonly string[]
    /** The other side rests on law that is expected, not adopted. */
    readonly expected: boolean
  }[]
  /** What stands beside the answers of the other law and not beside today's. */
  readonly notices: readonly Notice[]
  /** What the law of the other day does not answer. */
  readonly unknown: readonly string[]
  /** Every rule named above. */
  readonly rules: Readonly<Record<string, RuleCitation>>
}

/**
 * Asks both laws about the facts as they are entered now. Throws `RangeError` when a day is outside
 * the days the law is known for.
 */
export function otherLaw(
  caseFile: CaseFile,
  asked: { readonly today: CalendarDate; readonly on: CalendarDate; readonly basis: Basis },
): OtherLaw {
  const now = assessWhole(caseFile, asked.today, 'enacted')
  const then = assessWhole(caseFile, asked.on, asked.basis)
  // With a process comes and goes everything else: the process tells it.
  const runs = now.process !== null && then.process !== null
  const rows = lawSides(now, then).flatMap((sides) => {
    const what = runs || sides.about === 'process' ? lawAnswer(sides) : null
    if (what === null) return []
    const { differs, rules, after } = sides
    const ruled = after !== null && 'rules' in after ? after.rules : []
    const expected =
      what.about === 'group'
        ? reformGroups.expected && (what.after?.reformGroup ?? null) !== null
        : ruled.some((id) => then.rules[id]?.expected === true)
    return [{ what, differs, rules, expected }]
  })
  return {
    ...asked,
    rows,
    notices: then.notices.filter(({ code }) => !now.notices.some((row) => row.code === code)),
    unknown: then.unknown,
    rules: namedRules(rows, now, then),
  }
}

function namedRules(
  rows: OtherLaw['rows'],
  now: WholeAssessment,
  then: WholeAssessment,
): OtherLaw['rules'] {
  const named = new Set(rows.flatMap(({ rules }) => rules))
  for (const { rules } of then.notices) for (const id of rules) named.add(id)
  const all = Object.entries({ ...now.rules, ...then.rules })
  return Object.fromEntries(all.filter(([id]) => named.has(id)))
}
