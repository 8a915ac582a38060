import type { Basis } from '../assessment'
import type { CalendarDate } from '../calendarDate'
import type { CaseFile } from '../caseFile'
import { coveringRule, oneInFour } from '../coveringRule'
import { effectiveExemptions } from '../effectiveExemption'
import { isFreed } from '../isFreed'
import { processTalks } from '../processTalks'
import { isInForce } from '../ruleBook'
import type { RuleId } from '../rules/allRules'
import { offerObligations } from '../rules/offerObligations'
import type { RunningProcess } from '../runningProcess'
import { scheduleOf } from '../scheduleOf'
import { dateFact, monthsOn, why } from '../why'
import { firstThatCounts } from './firstThatCounts'
import type { OfferObligation, OfferVerdict } from './offersVerdict'

/** No requirement, and why there is none if a rule says so. */
export function noObligation(rules: readonly RuleId[]): OfferObligation {
  return { applies: false, dueBy: null, metBy: null, status: 'none', rules, why: why({}) }
}

/**
 * The requirement of an offer by six months, of the version in force when the process started. Null
 * when the law known here has none for that start.
 */
export function offerObligation(
  caseFile: CaseFile,
  process: RunningProcess,
  items: readonly OfferVerdict[],
  asOf: CalendarDate,
  basis: Basis,
): OfferObligation | null {
  const version = offerObligations.find(({ rule }) => isInForce(rule, basis, process.startedOn))
  const group = process.targetGroup
  if (version === undefined || group === null) return null
  if (process.period.workDuty) return noObligation([])
  if (!version.groups.includes(group)) return noObligation([version.rule])
  const dueBy = process.sixMonths
  const metBy = firstThatCounts(caseFile.offers, items, asOf)?.id ?? null
  const waivedBy = waiver(caseFile, process, dueBy, asOf, basis)
  const status =
    metBy !== null ? 'met' : waivedBy !== null ? 'waived' : dueBy < asOf ? 'overdue' : 'open'
  return {
    applies: true,
    dueBy,
    metBy,
    status,
    rules: status === 'waived' && waivedBy !== null ? [version.rule, waivedBy] : [version.rule],
    why: why({
      facts: [dateFact(labels.startedOn, process.startedOn)],
      arithmetic: [monthsOn(labels.dueBy, process.startedOn, 6)],
    }),
  }
}

function waiver(
  caseFile: CaseFile,
  process: RunningProcess,
  dueBy: CalendarDate,
  asOf: CalendarDate,
  basis: Basis,
): RuleId | null {
  const freed = (on: CalendarDate): boolean => isFreed(caseFile.municipality, 'offers', on)
  if (freed(asOf) || (dueBy < asOf && freed(dueBy))) return 'offer.freed'
  const schedule = scheduleOf(process, processTalks(caseFile, process, asOf), basis)
  const exemptions = effectiveExemptions(caseFile, process, schedule, basis)
  return oneInFour(dueBy, exemptions, asOf) ?? coveringRule(dueBy, exemptions, asOf)
}

const labels = {
  startedOn: { da: 'Forløbet begyndte', en: 'The process began' },
  dueBy: { da: 'Tilbud begyndt senest', en: 'Offer begun by' },
}
