import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessBooking } from '../assessBooking'
import { assessWhole } from '../assessWhole'
import type { Basis } from '../assessment'
import { buildCase } from '../buildCase'
import { benefits, conversationKinds, targetGroups } from '../caseFile'
import { caseFaults } from '../caseFaults'
import { noticeTexts } from '../noticeTexts'
import { ruleBook } from '../ruleBook'
import { question } from './caseArbitrary'

// The same cases every time: whether a rare answer turns up must not be left to luck.
const sample = fc.sample(question, { numRuns: 6000, seed: 1 })
const asked = sample.map(({ parts, asOf, basis }) => {
  const file = buildCase(parts)
  const booking = {
    on: asOf,
    kind: conversationKinds[file.conversations.length % conversationKinds.length] ?? 'job',
    party: 'fund' as const,
    physicalRequired: null,
  }
  return {
    file,
    basis,
    answer: assessWhole(file, asOf, basis),
    booking: assessBooking(file, booking, asOf, basis),
  }
})
const rulesNamed = (basis: Basis) =>
  new Set(
    asked
      .filter((row) => row.basis === basis)
      .flatMap(({ answer, booking }) => Object.keys({ ...answer.rules, ...booking.rules })),
  )
const every = <T>(values: (row: (typeof asked)[number]) => readonly T[]) =>
  new Set(asked.flatMap(values))

/** In the rule book to be read; no answer about one citizen rests on them. */
const onlyShown = [
  'process.change-of-benefit',
  'process.change-of-group',
  'contact.after-six-months',
  'contact.content.2019',
  'contact.education.2022',
  'fund.service.2024',
  'company.one-entry.2026',
  'organisation.free.2026',
  'offer.focus',
  'offer.aids',
  'register.employment-plan',
  'register.reports',
  'supervision.steps',
  'results',
  'results.three-in-four',
  'benchmark',
]

describe('the cases the properties are tried on', () => {
  it('are real cases', () => {
    expect(asked.flatMap(({ file }) => caseFaults(file))).toEqual([])
  })

  it.each(['announced', 'enacted'] as const)('rest on every rule there is, %s', (basis) => {
    // A freedom is no version and works on both calendars; the others need to have been there.
    const there = [...ruleBook.values()].filter(
      (rule) =>
        rule[basis] !== null || rule.id.endsWith('.freed') || rule.id.startsWith('freedom.'),
    )
    const expected = there.map(({ id }) => id).filter((id) => !onlyShown.includes(id))
    expect([...rulesNamed(basis)].toSorted()).toEqual(expected.toSorted())
  })

  it('are on every benefit and in every target group, with processes from every year', () => {
    expect(every(({ answer }) => [answer.process?.benefit])).toEqual(
      new Set([...benefits, undefined]),
    )
    expect(every(({ answer }) => [answer.process?.targetGroup])).toEqual(
      new Set([...targetGroups, null, undefined]),
    )
    expect(
      [...every(({ answer }) => [answer.process?.startedOn.slice(0, 4) ?? ''])].toSorted(),
    ).toEqual(['', ...Array.from({ length: 11 }, (_, index) => String(2019 + index))])
  })

  it('have requirements of every status, number and party', () => {
    const requirement = <T>(
      of: (row: (typeof asked)[0]['answer']['conversations']['required'][0]) => T,
    ) => every(({ answer }) => answer.conversations.required.map(of))
    expect(requirement(({ status }) => status)).toEqual(
      new Set(['held', 'booked', 'open', 'overdue', 'waived']),
    )
    expect(requirement(({ number }) => number)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]))
    expect(requirement(({ party }) => party)).toEqual(new Set(['fund', 'job-centre', 'other']))
  })

  it('have later talks of every status', () => {
    const later = every(({ answer }) => answer.conversations.later.map(({ status }) => status))
    expect(later).toEqual(new Set(['held', 'booked', 'open', 'overdue', 'waived']))
  })

  it('have every notice', () => {
    const worded = Object.keys(noticeTexts)
    const others = [
      'assumption',
      'exemption-without-effect',
      'exemption-without-end',
      'override-without-effect',
      'too-long',
      'resource-guarantee',
      'extension-without-effect',
      'education-unknown',
      'age-unknown',
      'hours-threshold-unknown',
      'absence-to-assess',
      'freed',
    ]
    const given = every(({ answer }) => answer.notices.map(({ code }) => code))
    expect([...given].toSorted()).toEqual([...worded, ...others].toSorted())
  })
})
