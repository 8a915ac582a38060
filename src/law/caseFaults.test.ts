import { describe, expect, it } from 'vitest'
import { buildCase, type CaseParts } from './buildCase'
import { caseFaults } from './caseFaults'
import { benefits, targetGroups, type CaseFile } from './caseFile'

const pointers = (caseFile: CaseFile) => caseFaults(caseFile).map(({ pointer }) => pointer)

describe('benefit periods that overlap', () => {
  it.each<[string, CaseParts['benefits'], string[]]>([
    [
      'the second begins the day after the first ends',
      [{ to: '2024-02-29' }, { from: '2024-03-01' }],
      [],
    ],
    [
      'the second begins the day the first ends',
      [{ to: '2024-02-29' }, { from: '2024-02-29' }],
      ['/benefits/1/from'],
    ],
    ['the first has no end', [{}, { from: '2024-03-01' }], ['/benefits/1/from']],
    ['the later one stands first in the list', [{ from: '2024-03-01' }, {}], ['/benefits/0/from']],
    ['both begin the same day', [{ to: '2024-02-01' }, { to: '2024-02-01' }], ['/benefits/1/from']],
    [
      'one lies inside another that lies far back in the list',
      [
        { from: '2024-05-01', to: '2024-05-31' },
        { from: '2023-01-01', to: '2023-01-31' },
        { from: '2024-01-01', to: '2024-12-31' },
      ],
      ['/benefits/0/from'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(pointers(buildCase({ benefits: rows ?? [] }))).toEqual(expected)
  })
})

describe('a benefit and its target group', () => {
  it('only the pairs of the law are accepted', () => {
    const accepted = benefits.flatMap((benefit) =>
      [...targetGroups, null].flatMap((targetGroup) =>
        pointers(buildCase({ benefits: [{ benefit, targetGroup }] })).length === 0
          ? [`${benefit} ${targetGroup}`]
          : [],
      ),
    )
    expect(accepted).toEqual([
      'unemployment-benefit 6.1',
      'cash-benefit 6.2',
      'cash-benefit 6.3',
      'cash-benefit 6.4',
      'cash-benefit 6.5',
      'education-allowance 6.4',
      'education-allowance 6.5',
      'sickness-benefit 6.6',
      'flex-job-allowance 6.9',
      'resource-allowance 6.7',
      'resource-allowance 6.8',
      'rehabilitation-benefit 6.10',
      'disability-pension 6.11',
      'self-supporting 6.12',
      'self-supporting 6.13',
      'integration-programme null',
    ])
  })
})

it.each([
  'full-time-job',
  'flex-job',
  'maternity',
  'early-retirement',
  'flexible-benefit',
  'state-pension',
  'early-pension',
  'senior-pension',
  'work-sharing',
])('less intensive effort may rest on %s', (ground) => {
  const row = { kind: 'less-intensive', ground, from: '2024-02-01', to: '2024-03-01' } as const
  expect(pointers(buildCase({ exemptions: [row] }))).toEqual([])
})

describe('rows that contradict themselves', () => {
  const offer = {
    id: 'o1',
    kind: 'wage-subsidy',
    from: '2024-03-01',
    to: null,
    sector: 'private',
    aim: null,
    latestWorkplace: false,
    extension: null,
  } as const
  const exemption = {
    kind: 'less-intensive',
    ground: 'maternity',
    from: '2024-02-01',
    to: '2024-03-01',
  } as const
  const freedom = { area: 'offers', from: '2024-01-01', to: '2023-12-31' } as const
  it.each<[string, CaseFile, string[]]>([
    ['nothing wrong', { ...buildCase(), offers: [offer], exemptions: [exemption] }, []],
    [
      'a benefit that ends before it begins',
      buildCase({ benefits: [{ to: '2024-01-07' }] }),
      ['/benefits/0/to'],
    ],
    ['a benefit of one day is fine', buildCase({ benefits: [{ to: '2024-01-08' }] }), []],
    [
      'an offer that ends before it begins',
      { ...buildCase(), offers: [{ ...offer, to: '2024-02-29' }] },
      ['/offers/0/to'],
    ],
    [
      'an exemption that ends before it begins',
      buildCase({ exemptions: [{ ...exemption, to: '2024-01-31' }] }),
      ['/exemptions/0/to'],
    ],
    [
      'a freedom that ends before it begins',
      buildCase({ freedoms: [freedom] }),
      ['/municipality/freedoms/0/to'],
    ],
    [
      'an extension to before the offer',
      { ...buildCase(), offers: [{ ...offer, extension: { to: '2024-02-29', because: 'x' } }] },
      ['/offers/0/extension/to'],
    ],
    [
      'one id twice among benefits',
      buildCase({ benefits: [{ to: '2024-02-01' }, { id: 'b1', from: '2024-03-01' }] }),
      ['/benefits/1/id'],
    ],
    [
      'one id twice among talks',
      buildCase({ conversations: [{}, { id: 'c1' }] }),
      ['/conversations/1/id'],
    ],
    ['one id twice among offers', { ...buildCase(), offers: [offer, offer] }, ['/offers/1/id']],
    ['one id in two lists is fine', buildCase({ conversations: [{ id: 'b1' }] }), []],
    [
      'a wage subsidy without a sector',
      { ...buildCase(), offers: [{ ...offer, sector: null }] },
      ['/offers/0/sector'],
    ],
    [
      'less intensive without a ground',
      buildCase({ exemptions: [{ ...exemption, ground: null }] }),
      ['/exemptions/0/ground'],
    ],
    [
      'less intensive with an unknown ground',
      buildCase({ exemptions: [{ ...exemption, ground: 'holiday' }] }),
      ['/exemptions/0/ground'],
    ],
    [
      'a pause with a ground in free words is fine',
      buildCase({ exemptions: [{ ...exemption, kind: 'pause', ground: 'Ingen gavn' }] }),
      [],
    ],
  ])('%s', (_, caseFile, expected) => {
    expect(pointers(caseFile)).toEqual(expected)
  })
})
