import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assess } from '../assess'
import { assessWhole } from '../assessWhole'
import type { Basis } from '../assessment'
import { buildCase, type CaseParts } from '../buildCase'
import type { CalendarDate } from '../calendarDate'
import { hasBegun } from '../dated'
import { isInForce } from '../ruleBook'
import { allRules, type RuleId } from '../rules/allRules'
import { benefitSuccessions } from '../rules/benefitSuccessions'
import { insuredSchedules } from '../rules/insuredSchedules'
import { reformGroups } from '../rules/reformGroups'
import { uninsuredSchedules } from '../rules/uninsuredSchedules'
import { day, question } from './caseArbitrary'

type Facts = Pick<CaseParts, 'benefits' | 'offers'>

it('the two calendars answer alike where no day that decides lies between their dates', () => {
  let alike = 0
  fc.assert(
    fc.property(question, ({ parts, asOf }) => {
      const days = [
        asOf,
        ...(parts.benefits ?? []).flatMap(({ from }) => from ?? []),
        ...(parts.exemptions ?? []).map(({ from }) => from),
        ...(parts.offers ?? []).flatMap(({ from }) => from ?? []),
      ]
      if (days.some((on) => datesDiffer(parts, on))) return
      alike += 1
      const file = buildCase(parts)
      const { basis: _, ...announced } = assessWhole(file, asOf, 'announced')
      const { basis: __, ...enacted } = assessWhole(file, asOf, 'enacted')
      expect(announced).toEqual(enacted)
    }),
    { numRuns: 1500 },
  )
  expect(alike).toBeGreaterThan(100)
})

it('where the number of talks differs, the start lies between the dates', () => {
  const insured = (from: CalendarDate) => ({ benefits: [{ from }] })
  fc.assert(
    fc.property(day, (from) => {
      const count = (basis: Basis) =>
        assess(buildCase(insured(from)), from, basis).conversations.required.length
      expect(count('announced') === count('enacted') || datesDiffer(insured(from), from)).toBe(true)
    }),
  )
  expect(datesDiffer(insured('2026-01-01'), '2026-01-01')).toBe(true)
  expect(datesDiffer(insured('2026-06-30'), '2026-06-30')).toBe(true)
  expect(datesDiffer(insured('2025-12-31'), '2025-12-31')).toBe(false)
})

/** Whether a rule that may touch the case is in force that day on one calendar and not on the other. */
function datesDiffer(facts: Facts, on: CalendarDate): boolean {
  const onOneOnly = (holds: (basis: Basis) => boolean) => holds('announced') !== holds('enacted')
  const successions = benefitSuccessions.filter(({ benefit }) => has(facts, 'benefit', [benefit]))
  return (
    allRules.some(
      ({ id }) => concerns(id, facts) && onOneOnly((basis) => isInForce(id, basis, on)),
    ) ||
    [reformGroups, ...successions].some(({ begins }) =>
      onOneOnly((basis) => hasBegun(begins, basis, on)),
    )
  )
}

// A freedom is a switch, not a version: whether its rule was ever enacted decides nothing.
const isSwitch = (rule: RuleId) => rule.endsWith('.freed') || rule.startsWith('freedom.')
const ofEducationAllowance: readonly RuleId[] = [
  'form.education-allowance',
  'contact.education.2022',
]

function concerns(rule: RuleId, facts: Facts): boolean {
  if (isSwitch(rule)) return false
  if (rule.startsWith('offer.counts.'))
    return (facts.offers ?? []).some(({ kind }) => kind === 'other-guidance')
  if (ofEducationAllowance.includes(rule)) return has(facts, 'benefit', ['education-allowance'])
  const schedules = [...insuredSchedules, ...uninsuredSchedules].filter((row) => row.rule === rule)
  const groups = schedules.flatMap((schedule) => schedule.groups)
  return schedules.length === 0 || has(facts, 'targetGroup', groups)
}

function has(facts: Facts, field: 'benefit' | 'targetGroup', values: readonly string[]): boolean {
  return (facts.benefits ?? []).some((row) => values.includes(row[field] ?? 'none'))
}
