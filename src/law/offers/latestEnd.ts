import type { Basis } from '../assessment'
import { addDays, earlier, lastDayOfMonths, type CalendarDate } from '../calendarDate'
import type { OfferFact, TargetGroup } from '../caseFile'
import { isInForce } from '../ruleBook'
import type { RuleId } from '../rules/allRules'
import { offerLengths } from '../rules/offerLengths'
import type { Period } from '../rules/periods'

/**
 * The last lawful day of an offer for the group the citizen was in when it began, and the rule that
 * says so. Null when nothing known here limits it. An extension moves the day as far as it was given
 * and the law allows.
 */
export function latestEnd(
  offer: OfferFact,
  group: TargetGroup | null,
  basis: Basis,
): { readonly day: CalendarDate; readonly rule: RuleId } | null {
  const row = offerLengths.find(
    ({ rule, kind, groups, sector }) =>
      kind === offer.kind &&
      (groups === null || (group !== null && groups.includes(group))) &&
      (sector === null || sector === offer.sector) &&
      isInForce(rule, basis, offer.from),
  )
  if (row === undefined) return null
  const day = lastDay(offer.from, row.longest)
  if (offer.extension === null || row.extended === null) return { day, rule: row.rule }
  const extended = earlier(offer.extension.to, lastDay(offer.from, row.extended))
  return { day: extended > day ? extended : day, rule: row.rule }
}

function lastDay(from: CalendarDate, { unit, count }: Period): CalendarDate {
  return unit === 'days' ? addDays(from, count - 1) : lastDayOfMonths(from, count)
}
