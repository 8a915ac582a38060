import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { buildCase, type CaseParts } from './buildCase'
import { filledOn } from './filledOn'

type Talks = NonNullable<CaseParts['conversations']>

const fund = (on: string, more: Talks[number] = {}) => ({ on, party: 'fund', ...more }) as const

describe('exemptions', () => {
  const cash = { benefit: 'cash-benefit', targetGroup: '6.2' } as const
  const lessIntensive = (from: string, to: string | null) =>
    ({ kind: 'less-intensive', ground: 'full-time-job', from, to }) as const

  it.each<[string, string, string, string | null, string[]]>([
    [
      'covers the time left until the deadline',
      '2024-01-10',
      '2024-01-08',
      '2024-01-22',
      ['1 waived -'],
    ],
    [
      'on its last day, which is the deadline',
      '2024-01-22',
      '2024-01-08',
      '2024-01-22',
      ['1 waived -'],
    ],
    [
      'ends a day before the deadline: nothing is waived',
      '2024-01-10',
      '2024-01-08',
      '2024-01-21',
      [],
    ],
    ['has not begun today: nothing is waived', '2024-01-10', '2024-01-11', '2024-01-31', []],
    [
      'the deadline has passed: overdue, not waived',
      '2024-01-23',
      '2024-01-08',
      '2024-01-31',
      ['1 overdue -'],
    ],
    [
      'without an end it lasts six weeks',
      '2024-02-25',
      '2024-02-25',
      null,
      ['1 overdue -', '2 waived -', '3 waived -'],
    ],
    ['and not a day longer', '2024-02-24', '2024-02-24', null, ['1 overdue -']],
    [
      'longer than six weeks it counts for six weeks',
      '2024-02-24',
      '2024-02-24',
      '2024-06-30',
      ['1 overdue -'],
    ],
  ])('less intensive effort %s', (_, asOf, from, to, expected) => {
    expect(filledOn(asOf, [], { exemptions: [lessIntensive(from, to)] })).toEqual(expected)
  })

  it('a held talk is held, not waived', () => {
    const exemptions = [lessIntensive('2024-01-08', '2024-01-31')]
    expect(filledOn('2024-01-15', [fund('2024-01-12')], { exemptions })).toEqual(['1 held c1'])
  })

  it('names both rules', () => {
    const caseFile = buildCase({ exemptions: [lessIntensive('2024-01-08', '2024-01-31')] })
    const { conversations, rules } = assess(caseFile, '2024-01-10', 'enacted')
    expect(conversations.required[0]?.rules).toEqual([
      'contact.insured.2024',
      'exempt.less-intensive',
    ])
    expect(Object.keys(rules)).toContain('exempt.less-intensive')
  })

  const oneInFour = (from: string, to: string | null) =>
    ({ kind: 'one-in-four', ground: null, from, to }) as const
  it.each<[string, string, string, string | null, string[]]>([
    [
      'lets off all but the first while it runs',
      '2026-07-10',
      '2026-07-05',
      null,
      ['2 waived -', '3 waived -', '4 waived -'],
    ],
    [
      'ended before today, but running on the deadline',
      '2026-10-10',
      '2026-07-05',
      '2026-10-01',
      ['1 overdue -', '2 waived -'],
    ],
    [
      'ended before both: the talk binds',
      '2026-10-10',
      '2026-07-05',
      '2026-09-29',
      ['1 overdue -', '2 overdue -'],
    ],
  ])('one in four %s', (_, asOf, from, to, expected) => {
    const parts = { benefits: [{ from: '2026-07-01' }], exemptions: [oneInFour(from, to)] }
    expect(filledOn(asOf, [], parts)).toEqual(expected)
  })

  it('one in four also covers the others close to the labour market', () => {
    const benefits = [{ ...cash, from: '2026-07-01' }]
    const exemptions = [oneInFour('2026-07-05', null)]
    expect(filledOn('2026-07-10', [], { benefits, exemptions })).toEqual([
      '2 waived -',
      '3 waived -',
      '4 waived -',
    ])
  })

  const pause = (from: string, to: string | null) =>
    ({ kind: 'pause', ground: 'ingen gavn', from, to }) as const
  const further = [{ ...cash, targetGroup: '6.3', from: '2026-07-01' }] as const
  it.each<[string, string, CaseParts['exemptions'], string[]]>([
    [
      'of six months from the start covers the one talk',
      '2026-07-01',
      [pause('2026-07-01', '2026-12-31')],
      ['1 waived -'],
    ],
    ['without an end lasts six months', '2026-07-01', [pause('2026-07-01', null)], ['1 waived -']],
    [
      'that ends a day too early covers nothing',
      '2026-07-01',
      [pause('2026-07-01', '2026-12-30')],
      [],
    ],
    [
      'renewed without a gap covers both periods',
      '2026-08-01',
      [pause('2026-10-01', '2026-12-31'), pause('2026-07-15', '2026-09-30')],
      ['1 waived -'],
    ],
    [
      'renewed after a gap does not',
      '2026-08-01',
      [pause('2026-10-02', '2026-12-31'), pause('2026-07-15', '2026-09-30')],
      [],
    ],
  ])('a pause %s', (_, asOf, exemptions = [], expected) => {
    expect(filledOn(asOf, [], { benefits: further, exemptions })).toEqual(expected)
  })

  it('a pause covers the yearly clarification when it is renewed over the year', () => {
    const exemptions = [pause('2027-01-01', '2027-06-30'), pause('2027-07-01', '2027-12-31')]
    const { later } = assess(
      buildCase({ benefits: further, exemptions }),
      '2027-02-01',
      'enacted',
    ).conversations
    expect(later.map(({ status, rules }) => [status, ...rules])).toEqual([
      ['waived', 'contact.further.2026', 'exempt.pause'],
    ])
  })

  describe('without effect, or only in part, stand in the notices', () => {
    const codes = (asOf: string, parts: CaseParts) =>
      assess(buildCase(parts), asOf, 'enacted')
        .notices.filter(({ code }) => code !== 'assumption')
        .map(({ code, missing, rules }) => [code, ...missing, ...rules].join(' '))
    it.each<[string, string, CaseParts, string[]]>([
      [
        'less intensive before 2020',
        '2019-12-31',
        {
          benefits: [{ from: '2019-06-01' }],
          exemptions: [lessIntensive('2019-12-31', '2020-01-31')],
        },
        ['exemption-without-effect exempt.less-intensive'],
      ],
      [
        'less intensive from 2020',
        '2020-01-01',
        {
          benefits: [{ from: '2019-06-01' }],
          exemptions: [lessIntensive('2020-01-01', '2020-01-31')],
        },
        [],
      ],
      [
        'less intensive for the sick',
        '2024-02-01',
        {
          benefits: [{ benefit: 'sickness-benefit', targetGroup: '6.6' }],
          exemptions: [lessIntensive('2024-02-01', '2024-02-10')],
        },
        ['exemption-without-effect exempt.less-intensive'],
      ],
      [
        'less intensive of exactly six weeks',
        '2024-02-01',
        { exemptions: [lessIntensive('2024-02-01', '2024-03-14')] },
        [],
      ],
      [
        'less intensive of a day more',
        '2024-02-01',
        { exemptions: [lessIntensive('2024-02-01', '2024-03-15')] },
        ['too-long exempt.less-intensive'],
      ],
      [
        'less intensive without an end',
        '2024-02-01',
        { exemptions: [lessIntensive('2024-02-01', null)] },
        ['exemption-without-end /exemptions/0/to exempt.less-intensive'],
      ],
      [
        'one in four in a process from before the reform',
        '2026-08-01',
        { benefits: [{ from: '2026-06-30' }], exemptions: [oneInFour('2026-08-01', null)] },
        ['exemption-without-effect exempt.one-in-four'],
      ],
      [
        'one in four further from the labour market',
        '2026-08-01',
        { benefits: further, exemptions: [oneInFour('2026-08-01', null)] },
        ['exemption-without-effect exempt.one-in-four'],
      ],
      [
        'a pause close to the labour market',
        '2026-08-01',
        { benefits: [{ ...cash, from: '2026-07-01' }], exemptions: [pause('2026-08-01', null)] },
        ['exemption-without-effect exempt.pause'],
      ],
      [
        'a pause from before the reform',
        '2026-08-01',
        { benefits: further, exemptions: [pause('2026-06-30', '2026-08-31')] },
        ['exemption-without-effect exempt.pause'],
      ],
      [
        'a pause of exactly six months',
        '2026-08-01',
        { benefits: further, exemptions: [pause('2026-08-01', '2027-01-31')] },
        [],
      ],
      [
        'a pause of a day more',
        '2026-08-01',
        { benefits: further, exemptions: [pause('2026-08-01', '2027-02-01')] },
        ['too-long exempt.pause'],
      ],
      [
        'an exemption of an earlier process is no matter of this one',
        '2024-05-01',
        {
          benefits: [{ to: '2024-02-29' }, { from: '2024-04-01' }],
          exemptions: [oneInFour('2024-02-01', '2024-02-20')],
        },
        [],
      ],
    ])('%s', (_, asOf, parts, expected) => {
      expect(codes(asOf, parts)).toEqual(expected)
    })
  })
})
