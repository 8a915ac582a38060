import type { Basis, Why } from './assessment'
import type { CaseFile, Exemption } from './caseFile'
import { dateInWords } from './dateInWords'
import { effectiveExemption, lastLawfulDay } from './effectiveExemption'
import { exemptionTexts } from './exemptionTexts'
import { longestExemption } from './longestExemption'
import { overlappingExemption } from './overlappingExemption'
import { processTalks } from './processTalks'
import { isInForce } from './ruleBook'
import { exemptionTerms } from './rules/exemptionTerms'
import { runningProcess, type RunningProcess } from './runningProcess'
import { scheduleOf } from './scheduleOf'
import type { Text } from './text'
import { dateFact, daysOn, monthsOn, textFact, why } from './why'

/** Whether an exemption may be granted. */
export interface ExemptionAnswer {
  readonly allowed: boolean
  readonly reason: Text
  /** The part of the exemption that would have to be another; null when it may be granted. */
  readonly field: 'kind' | 'from' | 'to' | null
  readonly why: Why
  readonly rules: readonly string[]
}

/**
 * Whether the law lets an exemption be granted beside those of the case, judged on its first day.
 * The exemption must not be in the case file, its ground must be one of the law's where the law
 * names them, and it must not end before it begins. Source: the exemption's rule.
 */
export function assessExemption(
  caseFile: CaseFile,
  exemption: Exemption,
  basis: Basis,
): ExemptionAnswer {
  const process = runningProcess(caseFile, exemption.from, basis)
  const refusal = refusalOf(caseFile, exemption, process, basis)
  return {
    allowed: refusal === null,
    reason: refusal?.reason ?? exemptionTexts.granted,
    field: refusal?.field ?? null,
    why: whyOf(exemption, process),
    rules: [`exempt.${exemption.kind}`],
  }
}

type Refusal = Required<Pick<ExemptionAnswer, 'field' | 'reason'>>

function refusalOf(
  caseFile: CaseFile,
  exemption: Exemption,
  process: RunningProcess | null,
  basis: Basis,
): Refusal | null {
  const { kind, from, to } = exemption
  const ofTalks = kind !== 'digital-post'
  if (ofTalks && process === null) return { field: 'from', reason: exemptionTexts.noProcess }
  if (!isInForce(`exempt.${kind}`, basis, from))
    return { field: 'from', reason: exemptionTexts.notInForce(dateInWords(from)) }
  if (ofTalks && process !== null && !isCovered(caseFile, exemption, process, basis))
    return { field: 'kind', reason: exemptionTexts.notCovered }
  if (kind === 'one-in-four' && process !== null && process.sixMonths < from)
    return { field: 'from', reason: exemptionTexts.sixMonthsOver(dateInWords(process.sixMonths)) }
  const longest = longestExemption(kind)
  const last = longest && lastLawfulDay(from, longest)
  if (ofTalks && exemptionTerms[kind].needsEnd && to === null)
    return { field: 'to', reason: exemptionTexts.needsEnd }
  if (last !== null && to !== null && to > last)
    return { field: 'to', reason: exemptionTexts.tooLong(dateInWords(last)) }
  const other = overlappingExemption(exemption, caseFile.exemptions)
  return (
    other && {
      field: from < other.from ? 'to' : 'from',
      reason: exemptionTexts.overlaps(dateInWords(other.from)),
    }
  )
}

function isCovered(
  caseFile: CaseFile,
  exemption: Exemption,
  process: RunningProcess,
  basis: Basis,
): boolean {
  const schedule = scheduleOf(process, processTalks(caseFile, process, exemption.from), basis)
  return effectiveExemption(exemption, process, schedule, basis) !== null
}

function whyOf({ kind, from }: Exemption, process: RunningProcess | null): Why {
  const longest = longestExemption(kind)
  const group = process?.targetGroup ?? null
  return why({
    facts: [
      dateFact(exemptionTexts.firstDay, from),
      ...(group === null ? [] : [textFact(exemptionTexts.group, { da: group, en: group })]),
    ],
    arithmetic:
      longest === null
        ? []
        : longest.unit === 'days'
          ? [daysOn(exemptionTexts.lastLawfulDay, from, longest.count)]
          : [monthsOn(exemptionTexts.dayAfter, from, longest.count)],
  })
}
