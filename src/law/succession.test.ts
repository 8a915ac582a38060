import { expect, it } from 'vitest'
import { addDays } from './calendarDate'
import { ruleCalled } from './ruleBook'
import { ruleState } from './ruleState'
import { allRules } from './rules/allRules'
import { successionOf } from './succession'

it('a version knows the one before it and those after it', () => {
  const { replaces, replacedBy, end } = successionOf('contact.common.2019')
  expect([replaces, replacedBy]).toEqual([[], ['contact.close.2026', 'contact.further.2026']])
  expect(end.enacted).toMatchObject({ on: '2026-07-01', repealed: false, expected: false })
  expect(successionOf('contact.further.2026').replaces).toEqual(['contact.common.2019'])
})

it('an end without a successor is told with its own sources, and may be expected alone', () => {
  const { end, replacedBy } = successionOf('education-order')
  expect(replacedBy).toEqual([])
  expect(end.enacted).toMatchObject({ on: '2027-01-01', repealed: true, expected: true })
  expect(end.enacted?.sources.length).toBeGreaterThan(0)
})

it('ends where the rule book says so, for every rule on both calendars', () => {
  for (const { id } of allRules)
    for (const basis of ['announced', 'enacted'] as const) {
      const span = ruleCalled(id)[basis]
      const end = successionOf(id).end[basis]
      expect(end && addDays(end.on, -1)).toBe(span === null ? null : span.to)
    }
})

it('stands before, in and after its days, and never where the calendar has it not', () => {
  const rule = ruleCalled('contact.sick-light.2025')
  const days = ['2024-12-31', '2025-01-01', '2026-06-30', '2026-07-01']
  expect(days.map((on) => ruleState(rule, 'enacted', on))).toEqual([
    'not-yet',
    'in-force',
    'in-force',
    'ended',
  ])
  expect(ruleState(rule, 'announced', '2025-01-01')).toBe('never')
})
