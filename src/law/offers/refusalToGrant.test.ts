import { describe, expect, it } from 'vitest'
import { buildCase, type CaseParts } from '../buildCase'
import type { OfferFact } from '../caseFile'
import { refusalToGrant } from './refusalToGrant'

const insured: CaseParts = { benefits: [{ from: '2024-01-08', to: '2024-12-31' }] }
const further: CaseParts = {
  benefits: [{ benefit: 'cash-benefit', targetGroup: '6.3', from: '2024-01-08' }],
}
const placement: OfferFact = {
  id: 'o1',
  kind: 'work-placement',
  from: '2024-03-01',
  to: '2024-03-28',
  sector: 'private',
  aim: 'Butiksassistent',
  latestWorkplace: false,
  extension: null,
}

describe('what the law refuses of an offer', () => {
  it.each<[string, CaseParts, Partial<OfferFact>, string | null, string]>([
    ['nothing on its last lawful day', insured, {}, null, ''],
    ['its end a day later', insured, { to: '2024-03-29' }, 'to', 'offer.work-placement.length'],
    ['an end that is not said', insured, { to: null }, 'to', 'offer.work-placement.length'],
    ['nothing when nothing limits it', insured, { kind: 'utility-job', to: null }, null, ''],
    ['a placement without an aim', insured, { aim: ' ' }, 'aim', 'offer.work-placement.aim'],
    ['its first day before the process', insured, { from: '2024-01-07' }, 'from', ''],
    ['nothing on the first day of it', insured, { from: '2024-01-08', to: '2024-02-04' }, null, ''],
    ['nothing on the last day of it', insured, { from: '2024-12-31', to: '2025-01-27' }, null, ''],
    ['its first day after it', insured, { from: '2025-01-01', to: '2025-01-28' }, 'from', ''],
    [
      'an extension beyond what the law lets it',
      further,
      { to: '2024-08-30', extension: { to: '2024-08-30', because: 'Aftalt' } },
      'extension',
      'offer.work-placement.length',
    ],
    [
      'nothing of one to the last day',
      further,
      { to: '2024-08-29', extension: { to: '2024-08-29', because: 'Aftalt' } },
      null,
      '',
    ],
    [
      'the latest workplace of somebody close to the labour market',
      insured,
      { latestWorkplace: true },
      'latestWorkplace',
      'offer.work-placement.aim',
    ],
    [
      'nothing of the latest workplace of the vulnerable',
      further,
      { latestWorkplace: true },
      null,
      '',
    ],
    [
      'the latest workplace on the day before the rule',
      { benefits: [{ benefit: 'cash-benefit', targetGroup: '6.3', from: '2019-12-02' }] },
      { from: '2019-12-31', to: '2020-01-13', latestWorkplace: true },
      'latestWorkplace',
      'offer.work-placement.aim',
    ],
    [
      'nothing of it on the first day of the rule',
      { benefits: [{ benefit: 'cash-benefit', targetGroup: '6.3', from: '2019-12-02' }] },
      { from: '2020-01-01', to: '2020-01-14', latestWorkplace: true },
      null,
      '',
    ],
  ])('%s', (_, parts, offer, part, rules) => {
    const refusal = refusalToGrant({ ...placement, ...offer }, buildCase(parts), 'enacted')
    expect(refusal?.part ?? null).toBe(part)
    expect(refusal?.rules.join(' ') ?? '').toBe(rules)
  })
})
