import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import type { Basis } from './assessment'
import { addDays } from './calendarDate'
import { buildCase } from './buildCase'
import type { Benefit, BenefitPeriod, TargetGroup } from './caseFile'

/** Who: a benefit, a target group, and what else the number of talks depends on. */
const citizens = {
  'the insured': on('unemployment-benefit', '6.1'),
  'the insured in the trial of 2018': on('unemployment-benefit', '6.1', { trial: 'fund-2020' }),
  'job-ready on cash benefit': on('cash-benefit', '6.2'),
  'activity-ready on cash benefit': on('cash-benefit', '6.3'),
  'education-ready': on('cash-benefit', '6.4'),
  'activity-ready young': on('cash-benefit', '6.5'),
  'in job clarification': on('resource-allowance', '6.7'),
  'in a resource process': on('resource-allowance', '6.8'),
  'referred to flex jobs': on('flex-job-allowance', '6.9'),
  'in rehabilitation': on('rehabilitation-benefit', '6.10'),
  'the sick': on('sickness-benefit', '6.6'),
  'the sick, well within 13 weeks, with a job': (from: string) => ({
    ...on('sickness-benefit', '6.6')(from),
    employed: true,
    expectedRecovery: addDays(from, 60),
  }),
  'the sick, back within 26 weeks say both': (from: string) => ({
    ...on('sickness-benefit', '6.6')(from),
    employed: true,
    expectedRecovery: addDays(from, 150),
    employerExpectsRecovery: addDays(from, 150),
  }),
  'early pensioners': on('disability-pension', '6.11'),
  'the self-supporting': on('self-supporting', '6.12'),
  'under 18': on('self-supporting', '6.13'),
} as const

type Row = readonly [who: keyof typeof citizens, counts: readonly (number | null)[]]

/** Processes that start on the last day before a change and on the first day of it. */
describe('how many talks a process has by the law in force', () => {
  const started = [
    '2019-12-31', // simplified effort, and the trial
    '2020-01-01',
    '2023-12-31', // nine become six; the trial ends
    '2024-01-01',
    '2024-12-31', // the light course of the sick
    '2025-01-01',
    '2026-06-30', // the reform
    '2026-07-01',
  ]
  it.each<Row>([
    ['the insured', [9, 9, 9, 6, 6, 6, 6, 4]],
    ['the insured in the trial of 2018', [9, 9, 9, 6, 6, 6, 6, 4]],
    ['job-ready on cash benefit', [null, 4, 4, 4, 4, 4, 4, 4]],
    ['activity-ready on cash benefit', [null, 4, 4, 4, 4, 4, 4, 1]],
    ['education-ready', [null, 4, 4, 4, 4, 4, 4, 4]],
    ['activity-ready young', [null, 4, 4, 4, 4, 4, 4, 1]],
    ['in job clarification', [null, 4, 4, 4, 4, 4, 4, 1]],
    ['in a resource process', [null, 4, 4, 4, 4, 4, 4, 1]],
    ['referred to flex jobs', [null, 4, 4, 4, 4, 4, 4, 4]],
    ['in rehabilitation', [null, 4, 4, 4, 4, 4, 4, 1]],
    ['the sick', [4, 4, 4, 4, 4, 4, 4, 1]],
    ['the sick, well within 13 weeks, with a job', [4, 4, 4, 4, 4, 1, 1, 1]],
    ['the sick, back within 26 weeks say both', [4, 4, 4, 4, 4, 4, 4, 0]],
    ['early pensioners', [0, 0, 0, 0, 0, 0, 0, 0]],
    ['the self-supporting', [0, 0, 0, 0, 0, 0, 0, 0]],
    ['under 18', [0, 0, 0, 0, 0, 0, 0, 0]],
  ])('%s', (who, counts) => {
    expect(started.map((from) => talks(who, from, 'enacted'))).toEqual(counts)
  })
})

describe('how many talks a process has as the changes were announced', () => {
  const started = [
    '2019-06-30', // simplified effort, and the trial
    '2019-07-01',
    '2023-12-31', // nine become six
    '2024-01-01',
    '2025-12-31', // the reform
    '2026-01-01',
  ]
  it.each<Row>([
    ['the insured', [9, 9, 9, 6, 6, 4]],
    ['the insured in the trial of 2018', [9, 9, 9, 6, 6, 4]],
    ['job-ready on cash benefit', [null, 4, 4, 4, 4, 4]],
    ['activity-ready on cash benefit', [null, 4, 4, 4, 4, 1]],
    ['education-ready', [null, 4, 4, 4, 4, 4]],
    ['activity-ready young', [null, 4, 4, 4, 4, 1]],
    ['in job clarification', [null, 4, 4, 4, 4, 1]],
    ['in a resource process', [null, 4, 4, 4, 4, 1]],
    ['referred to flex jobs', [null, 4, 4, 4, 4, 4]],
    ['in rehabilitation', [null, 4, 4, 4, 4, 1]],
    ['the sick', [4, 4, 4, 4, 4, 1]],
    ['the sick, well within 13 weeks, with a job', [4, 4, 4, 4, 4, 1]],
    ['the sick, back within 26 weeks say both', [4, 4, 4, 4, 4, 0]],
    ['early pensioners', [0, 0, 0, 0, 0, 0]],
    ['the self-supporting', [0, 0, 0, 0, 0, 0]],
    ['under 18', [0, 0, 0, 0, 0, 0]],
  ])('%s', (who, counts) => {
    expect(started.map((from) => talks(who, from, 'announced'))).toEqual(counts)
  })
})

/** Null: the law written down here has no version for them then. */
function talks(who: keyof typeof citizens, from: string, basis: Basis): number | null {
  const { conversations, unknown } = assess(
    buildCase({ benefits: [citizens[who](from)] }),
    from,
    basis,
  )
  return unknown.includes('conversations.required') ? null : conversations.required.length
}

function on(
  benefit: Benefit,
  targetGroup: TargetGroup,
  more: Partial<BenefitPeriod> = {},
): (from: string) => Partial<BenefitPeriod> {
  return (from) => ({ benefit, targetGroup, from, ...more })
}
