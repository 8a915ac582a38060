import { describe, expect, it } from 'vitest'
import type { Basis } from '../assessment'
import { buildCase } from '../buildCase'
import type { BenefitPeriod, OfferFact } from '../caseFile'
import { assessOffers } from './assessOffers'

const insured: Partial<BenefitPeriod> = { from: '2019-01-01' }
const on = (
  benefit: BenefitPeriod['benefit'],
  targetGroup: BenefitPeriod['targetGroup'],
): Partial<BenefitPeriod> => ({ benefit, targetGroup, from: '2019-01-01' })
const activityReady = on('cash-benefit', '6.3')

function verdict(
  benefits: Partial<BenefitPeriod> | readonly Partial<BenefitPeriod>[],
  offer: Partial<OfferFact>,
  { asOf = '2029-12-31', basis = 'enacted' }: { asOf?: string; basis?: Basis } = {},
) {
  const rows = Array.isArray(benefits) ? benefits : [benefits]
  const file = buildCase({ benefits: rows, offers: [offer] })
  const [item] = assessOffers(file, asOf, basis).offers.items
  return item
}

describe('the last lawful day of an offer', () => {
  it.each<[string, Partial<BenefitPeriod>, Partial<OfferFact>, Basis, string | null]>([
    ['placement close: four weeks', insured, { from: '2024-03-01' }, 'enacted', '2024-03-28'],
    [
      'placement of the self-supporting: four weeks',
      on('self-supporting', '6.12'),
      { from: '2024-03-01' },
      'enacted',
      '2024-03-28',
    ],
    [
      'placement further away: thirteen weeks',
      activityReady,
      { from: '2024-03-01' },
      'enacted',
      '2024-05-30',
    ],
    [
      'extended to what was given',
      activityReady,
      { from: '2024-03-01', extension: { to: '2024-07-01', because: 'Aftalt' } },
      'enacted',
      '2024-07-01',
    ],
    [
      'extended to twenty-six weeks at most',
      activityReady,
      { from: '2024-03-01', extension: { to: '2024-12-01', because: 'Aftalt' } },
      'enacted',
      '2024-08-29',
    ],
    [
      'an extension never shortens',
      activityReady,
      { from: '2024-03-01', extension: { to: '2024-03-05', because: 'Aftalt' } },
      'enacted',
      '2024-05-30',
    ],
    [
      'close to the labour market nothing is extended',
      insured,
      { from: '2024-03-01', extension: { to: '2024-07-01', because: 'Aftalt' } },
      'enacted',
      '2024-03-28',
    ],
    [
      'private wage subsidy: six months',
      insured,
      { kind: 'wage-subsidy', from: '2024-03-01' },
      'enacted',
      '2024-08-31',
    ],
    [
      'public wage subsidy close: four months',
      insured,
      { kind: 'wage-subsidy', sector: 'public', from: '2024-03-01' },
      'enacted',
      '2024-06-30',
    ],
    [
      'public wage subsidy further away: six months',
      activityReady,
      { kind: 'wage-subsidy', sector: 'public', from: '2024-03-01' },
      'enacted',
      '2024-08-31',
    ],
    [
      'six weeks’ education: forty-two days',
      insured,
      { kind: 'six-weeks-education', from: '2024-03-01' },
      'enacted',
      '2024-04-11',
    ],
    [
      'ordinary education: none',
      insured,
      { kind: 'ordinary-education', from: '2024-03-01' },
      'enacted',
      null,
    ],
    ['guidance: none', insured, { kind: 'other-guidance', from: '2024-03-01' }, 'enacted', null],
    ['utility job: none', insured, { kind: 'utility-job', from: '2024-03-01' }, 'enacted', null],
    [
      'before the 2018 agreement is law: not known',
      insured,
      { from: '2019-12-31' },
      'enacted',
      null,
    ],
    ['the day it is', insured, { from: '2020-01-01' }, 'enacted', '2020-01-28'],
    ['before it was announced for: not known', insured, { from: '2019-06-30' }, 'announced', null],
    ['the day it was announced for', insured, { from: '2019-07-01' }, 'announced', '2019-07-28'],
  ])('%s', (_, benefit, offer, basis, expected) => {
    expect(verdict(benefit, offer, { basis })?.latestEnd).toBe(expected)
  })

  it('follows the group of the day the offer began, also when the group changes', () => {
    const changed = [
      { ...on('cash-benefit', '6.2'), to: '2024-02-29' },
      { ...on('cash-benefit', '6.3'), from: '2024-03-01' },
    ]
    const subsidy = { kind: 'wage-subsidy', sector: 'public' } as const
    expect(verdict(changed, { ...subsidy, from: '2024-02-29' })?.latestEnd).toBe('2024-06-28')
    expect(verdict(changed, { ...subsidy, from: '2024-03-01' })?.latestEnd).toBe('2024-08-31')
    expect(verdict(changed, { ...subsidy, from: '2024-02-29' })?.rules).toContain(
      'offer.wage-subsidy.continue',
    )
  })
})

describe('what is wrong with an offer, and whether it counts', () => {
  const guidance = (from: string): Partial<OfferFact> => ({
    kind: 'other-guidance',
    from,
    to: null,
  })
  it.each<[string, Partial<BenefitPeriod>, Partial<OfferFact>, Basis, string, boolean]>([
    ['nothing', insured, {}, 'enacted', '', true],
    ['a day too long', insured, { to: '2024-03-29' }, 'enacted', 'too-long', true],
    ['thirteen days', insured, { to: '2024-03-13' }, 'enacted', 'too-short-to-count', false],
    ['fourteen days', insured, { to: '2024-03-14' }, 'enacted', '', true],
    ['a placement without an aim', insured, { aim: ' ' }, 'enacted', 'aim-missing', true],
    [
      'before an aim was asked for',
      insured,
      { from: '2019-12-31', to: '2020-01-20', aim: null },
      'enacted',
      '',
      true,
    ],
    [
      'the day it is asked for',
      insured,
      { from: '2020-01-01', to: '2020-01-20', aim: null },
      'enacted',
      'aim-missing',
      true,
    ],
    [
      'a mentor, before',
      insured,
      { kind: 'mentor', from: '2019-12-31', to: null },
      'enacted',
      '',
      true,
    ],
    [
      'a mentor, from the 2018 agreement',
      insured,
      { kind: 'mentor', from: '2020-01-01', to: null },
      'enacted',
      'not-an-offer',
      false,
    ],
    [
      'a mentor, the day before the 2018 agreement was announced for',
      insured,
      { kind: 'mentor', from: '2019-06-30', to: null },
      'announced',
      '',
      true,
    ],
    [
      'a mentor, as announced',
      insured,
      { kind: 'mentor', from: '2019-07-01', to: null },
      'announced',
      'not-an-offer',
      false,
    ],
    [
      'job rotation, before the reform',
      insured,
      { kind: 'job-rotation', from: '2026-06-30', to: null },
      'enacted',
      '',
      true,
    ],
    [
      'job rotation, after it',
      insured,
      { kind: 'job-rotation', from: '2026-07-01', to: null },
      'enacted',
      'not-an-offer',
      false,
    ],
    [
      'job rotation, the day before the reform was announced for',
      insured,
      { kind: 'job-rotation', from: '2025-12-31', to: null },
      'announced',
      '',
      true,
    ],
    [
      'job rotation, the day it was',
      insured,
      { kind: 'job-rotation', from: '2026-01-01', to: null },
      'announced',
      'not-an-offer',
      false,
    ],
    ['guidance on 21 March 2023', insured, guidance('2023-03-21'), 'enacted', '', true],
    ['guidance on 22 March 2023', insured, guidance('2023-03-22'), 'enacted', 'not-counted', false],
    ['guidance on 30 June 2026', insured, guidance('2026-06-30'), 'enacted', 'not-counted', false],
    ['guidance on 1 July 2026', insured, guidance('2026-07-01'), 'enacted', '', true],
    [
      'guidance on 31 December 2022, as announced',
      insured,
      guidance('2022-12-31'),
      'announced',
      '',
      true,
    ],
    [
      'guidance on 1 January 2023, as announced',
      insured,
      guidance('2023-01-01'),
      'announced',
      'not-counted',
      false,
    ],
    [
      'guidance after the reform, as announced',
      insured,
      guidance('2026-07-01'),
      'announced',
      'not-counted',
      false,
    ],
    [
      'guidance on cash benefit',
      activityReady,
      guidance('2024-03-01'),
      'enacted',
      'not-counted',
      false,
    ],
    [
      'guidance on education allowance',
      on('education-allowance', '6.4'),
      guidance('2025-06-30'),
      'enacted',
      '',
      true,
    ],
    [
      'guidance once that is cash benefit',
      on('education-allowance', '6.4'),
      guidance('2025-07-01'),
      'enacted',
      'not-counted',
      false,
    ],
    [
      'guidance in the integration programme',
      on('integration-programme', null),
      guidance('2024-03-01'),
      'enacted',
      '',
      true,
    ],
    [
      'the day before the process',
      insured,
      { from: '2018-12-31', to: '2019-02-01' },
      'enacted',
      'outside-process',
      false,
    ],
  ])('%s', (_, benefit, offer, basis, problems, counts) => {
    const item = verdict(benefit, offer, { basis })
    expect([item?.problems.join(' '), item?.counts]).toEqual([problems, counts])
  })

  it('an open end is too long the day after the last lawful one', () => {
    const open = { from: '2024-03-01', to: null }
    expect(verdict(insured, open, { asOf: '2024-03-28' })?.problems).toEqual([])
    expect(verdict(insured, open, { asOf: '2024-03-29' })?.problems).toEqual(['too-long'])
  })

  it('an extension that moves nothing is told', () => {
    const told = (benefits: Partial<BenefitPeriod>, to: string) =>
      assessOffers(
        buildCase({ benefits: [benefits], offers: [{ extension: { to, because: 'Aftalt' } }] }),
        '2024-06-01',
        'enacted',
      ).notices.map(({ code }) => code)
    expect(told(insured, '2024-04-10')).toEqual(['extension-without-effect'])
    expect(told(activityReady, '2024-08-29')).toEqual([])
    expect(told(activityReady, '2024-08-30')).toEqual(['extension-without-effect'])
  })
})
