import { describe, expect, it } from 'vitest'
import { assessWhole } from '../assessWhole'
import { buildCase, type CaseParts } from '../buildCase'
import type { OfferFact } from '../caseFile'

const notices = (parts: CaseParts, asOf: string) =>
  assessWhole(buildCase(parts), asOf, 'enacted')
    .notices.filter(({ affects }) => affects.startsWith('offers.'))
    .map(({ code, affects, missing, rules, text }) => [
      [code, affects, ...missing, ...rules].join(' '),
      text.da.split('.')[0],
    ])

describe('an extension that has no effect is told', () => {
  const extended = (offer: Partial<OfferFact>, to: string): CaseParts => ({
    benefits: [{ benefit: 'cash-benefit', targetGroup: '6.3' }],
    offers: [{ from: '2024-03-01', to: null, ...offer, extension: { to, because: 'Aftalt' } }],
  })
  const length = 'extension-without-effect offers.items.0 offer.work-placement.length'
  it.each<[string, CaseParts, string[][]]>([
    ['to the last lawful day it has one', extended({}, '2024-08-29'), []],
    [
      'a day longer it has none',
      extended({}, '2024-08-30'),
      [[length, 'Forlængelsen går længere, end loven tillader']],
    ],
    [
      'another offer is not extended',
      extended({ kind: 'wage-subsidy' }, '2024-09-01'),
      [
        [
          'extension-without-effect offers.items.0 offer.wage-subsidy.length',
          'Forlængelsen har ingen virkning: det tilbud kan ikke forlænges',
        ],
      ],
    ],
  ])('%s', (_, parts, expected) => {
    expect(notices(parts, '2024-04-01')).toEqual(expected)
  })
})

describe('a resource process goes back to the team', () => {
  const begun = (...days: string[]): CaseParts => ({
    benefits: [
      { benefit: 'resource-allowance', targetGroup: '6.8', from: '2023-01-02', to: '2023-12-31' },
      { benefit: 'resource-allowance', targetGroup: '6.8', from: '2024-01-08' },
    ],
    offers: days.map((from) => ({ from })),
  })
  const back = [
    'resource-guarantee offers.obligation offer.resource-guarantee',
    'Ingen indsats er begyndt inden seks måneder af ressourceforløbet',
  ]
  it.each<[string, CaseParts, string, string[][]]>([
    ['when six months are over', begun(), '2024-07-08', [back]],
    ['not the day before', begun(), '2024-07-07', []],
    ['not when an effort begins that day', begun('2024-07-08'), '2024-07-08', []],
    ['but when it begins the day after', begun('2024-07-09'), '2024-07-08', [back]],
    ['not when it began on the first day', begun('2024-01-08'), '2024-07-08', []],
    ['but when it began before the process', begun('2024-01-07'), '2024-07-08', [back]],
  ])('%s', (_, parts, asOf, expected) => {
    expect(notices(parts, asOf)).toEqual(expected)
  })

  it('and no other process does', () => {
    expect(
      notices({ benefits: [{ benefit: 'resource-allowance', targetGroup: '6.7' }] }, '2024-07-08'),
    ).toEqual([])
  })
})
