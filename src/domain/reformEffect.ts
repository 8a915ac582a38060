import type { Basis } from '../law/assessment'
import { assessWhole } from '../law/assessWhole'
import { addDays, type CalendarDate } from '../law/calendarDate'
import type { CaseFile, Party } from '../law/caseFile'
import type { RuleCitation } from '../law/rule'
import { reasonsOn } from '../law/reasonsOn'
import { reformGroups } from '../law/rules/reformGroups'
import { assessmentDifference } from './assessmentDifference'
import { deedsBefore, type DeedBefore } from './deedsBefore'
import { lawAnswer, type LawAnswer } from './lawAnswer'
import type { LawSides } from './lawSides'

/** What changes for one citizen on a day, and what there is to do about it before. */
export interface ReformChange {
  readonly what: LawAnswer
  /** Ids of the rules that begin or end that day and that the change rests on. */
  readonly rules: readonly string[]
  /** False when the day comes by the course itself, such as a hand-over that falls on it. */
  readonly byLaw: boolean
  /** Rests on law that is expected, not adopted. */
  readonly expected: boolean
  readonly deeds: readonly DeedBefore[]
}

export interface ReformEffect {
  readonly changes: readonly ReformChange[]
  /** Every rule the changes name. */
  readonly rules: Readonly<Record<string, RuleCitation>>
}

/**
 * What the law answers otherwise of a case on a day than on the day before it. `asker` is the party
 * that looks, whose own deeds are told. Both days must be among those the law is known for.
 */
export function reformEffect(
  caseFile: CaseFile,
  { on, basis, asker }: { readonly on: CalendarDate; readonly basis: Basis; readonly asker: Party },
): ReformEffect {
  const was = assessWhole(caseFile, addDays(on, -1), basis)
  const becomes = assessWhole(caseFile, on, basis)
  // With a process comes and goes everything else: the process and its talks tell it.
  const runs = was.process !== null && becomes.process !== null
  const changes = assessmentDifference(was, becomes).flatMap((difference): ReformChange[] => {
    const what = runs || ownOfProcess.includes(difference.about) ? lawAnswer(difference) : null
    if (what === null) return []
    const reasons = reasonsOn(difference.rules, basis, on)
    const byLaw = runs && (what.about === 'group' ? isByLaw(what) : reasons.rules.length > 0)
    return [
      {
        what,
        rules: reasons.rules,
        byLaw,
        expected: what.about === 'group' ? isExpected(what) : byLaw && reasons.expected,
        deeds: deedsBefore(difference, asker),
      },
    ]
  })
  const named = new Set(changes.flatMap(({ rules, what }) => [...rules, ...subjectOf(what)]))
  const all = Object.entries({ ...was.rules, ...becomes.rules })
  return { changes, rules: Object.fromEntries(all.filter(([id]) => named.has(id))) }
}

const ownOfProcess: readonly LawSides['about'][] = ['process', 'requirement']

/** Nobody entered another group or benefit: the law itself calls it otherwise. */
function isByLaw({ before, after }: Extract<LawAnswer, { about: 'group' }>): boolean {
  return before !== null && after !== null && before.targetGroup === after.targetGroup
}

/** One of the five groups comes or goes, and they are not adopted. */
function isExpected({ before, after }: Extract<LawAnswer, { about: 'group' }>): boolean {
  const regrouped = (before?.reformGroup ?? null) !== (after?.reformGroup ?? null)
  return reformGroups.expected && regrouped
}

/** The rule that is the duty or the right itself. */
function subjectOf({ before, after }: LawAnswer): string[] {
  return [before, after].flatMap((side) => (side !== null && 'rule' in side ? [side.rule] : []))
}
