import { expect, it } from 'vitest'
import { buildCase } from '../buildCase'
import type { BenefitPeriod, OfferFact } from '../caseFile'
import { assessOffers } from './assessOffers'

const insured = { from: '2019-01-01' } as const
const jobReady = { benefit: 'cash-benefit', targetGroup: '6.2', from: '2019-01-01' } as const
const selfSupporting = { ...jobReady, benefit: 'self-supporting', targetGroup: '6.12' } as const

it.each<[string, Partial<BenefitPeriod>, Partial<OfferFact>, string]>([
  [
    'a placement: its length, its aim',
    insured,
    {},
    'offer.work-placement.length offer.work-placement.aim',
  ],
  ['a placement before 2020', insured, { from: '2019-12-31' }, ''],
  [
    'a wage subsidy: its length, and that it outlives the group',
    insured,
    { kind: 'wage-subsidy' },
    'offer.wage-subsidy.length offer.wage-subsidy.continue',
  ],
  ['a wage subsidy before 2020', insured, { kind: 'wage-subsidy', from: '2019-12-31' }, ''],
  ['a utility job', insured, { kind: 'utility-job' }, ''],
  ['a mentor: no offer', insured, { kind: 'mentor' }, 'offer.mentor.2019'],
  [
    'job rotation after the reform: no offer',
    insured,
    { kind: 'job-rotation', from: '2026-07-01' },
    'offer.education.2019',
  ],
  [
    'guidance of the insured: does not count, and has no longest duration',
    insured,
    { kind: 'other-guidance' },
    'offer.counts.2023 offer.upskilling.length',
  ],
  [
    'guidance of the self-supporting: the same',
    selfSupporting,
    { kind: 'other-guidance' },
    'offer.counts.2023 offer.upskilling.length',
  ],
  ['guidance of others', jobReady, { kind: 'other-guidance' }, 'offer.counts.2023'],
  [
    'guidance before 2020: it counts, and its duration is not known',
    insured,
    { kind: 'other-guidance', from: '2019-12-31' },
    'offer.counts.2019',
  ],
])('%s', (_, benefit, offer, rules) => {
  const caseFile = buildCase({ benefits: [benefit], offers: [{ from: '2024-03-01', ...offer }] })
  const [item] = assessOffers(caseFile, '2029-12-31', 'enacted').offers.items
  expect(item?.rules.join(' ')).toBe(`${rules} offer.granted-by`.trim())
})
