import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import type { Basis } from './assessment'
import { buildCase, oneLine, type CaseParts } from './buildCase'

function requiredOn(asOf: string, parts: CaseParts = {}, basis: Basis = 'enacted') {
  return assess(buildCase(parts), asOf, basis).conversations.required
}

function rulesOfStart(from: string, basis: Basis, trial: 'fund-2020' | null = null) {
  const required = requiredOn(from, { benefits: [{ from, trial }] }, basis)
  return [...new Set(required.flatMap(({ rules }) => rules))].join(' ') + ` ${required.length}`
}

describe('the version follows the day the process started', () => {
  it.each<[string, string, Basis, string]>([
    ['nine talks until the end of 2023', '2023-12-31', 'enacted', 'contact.insured.2019 9'],
    ['six talks from 2024', '2024-01-01', 'enacted', 'contact.insured.2024 6'],
    ['six talks until the reform', '2026-06-30', 'enacted', 'contact.insured.2024 6'],
    ['four talks from the reform', '2026-07-01', 'enacted', 'contact.insured.2026 4'],
    ['announced, nine until the end of 2023', '2023-12-31', 'announced', 'contact.insured.2019 9'],
    ['announced, six from 2024', '2024-01-01', 'announced', 'contact.insured.2024 6'],
    ['announced, six until the end of 2025', '2025-12-31', 'announced', 'contact.insured.2024 6'],
    ['announced, four from 2026', '2026-01-01', 'announced', 'contact.insured.2026 4'],
  ])('%s', (_, from, basis, expected) => {
    expect(rulesOfStart(from, basis)).toBe(expected)
  })

  it('a process from before the reform keeps its six talks after it', () => {
    const required = requiredOn('2026-07-01', { benefits: [{ from: '2026-06-30' }] })
    expect(required).toHaveLength(6)
  })

  it.each<[string, string, Basis, string]>([
    ['the trial begins in 2020', '2019-12-31', 'enacted', 'contact.insured.2019 9'],
    ['and covers processes from then', '2020-01-01', 'enacted', 'contact.fund-trial.2020 9'],
    ['until the end of 2023', '2023-12-31', 'enacted', 'contact.fund-trial.2020 9'],
    ['and none from 2024', '2024-01-01', 'enacted', 'contact.insured.2024 6'],
  ])('%s', (_, from, basis, expected) => {
    expect(rulesOfStart(from, basis, 'fund-2020')).toBe(expected)
  })
})

describe('six talks from 2024', () => {
  it('three at the fund, the first within two weeks, then three at the job centre', () => {
    expect(requiredOn('2024-01-08').map(oneLine)).toEqual([
      '1 job fund 2024-01-08..2024-01-22 open',
      '2 job fund 2024-01-08..2024-04-07 open',
      '3 job fund 2024-01-08..2024-04-07 open',
      '4 job job-centre 2024-04-08..2024-07-07 open',
      '5 job job-centre 2024-04-08..2024-07-07 open',
      '6 job job-centre 2024-04-08..2024-07-07 open',
    ])
  })

  it('the windows follow the real hand-over', () => {
    const benefits = [{ handedOverOn: '2024-05-01' }]
    expect(requiredOn('2024-01-08', { benefits }).map(oneLine)).toEqual([
      '1 job fund 2024-01-08..2024-01-22 open',
      '2 job fund 2024-01-08..2024-04-30 open',
      '3 job fund 2024-01-08..2024-04-30 open',
      '4 job job-centre 2024-05-01..2024-07-07 open',
      '5 job job-centre 2024-05-01..2024-07-07 open',
      '6 job job-centre 2024-05-01..2024-07-07 open',
    ])
  })

  it('shows the real hand-over instead of months where it decides', () => {
    const benefits = [{ handedOverOn: '2024-05-01' }]
    const steps = requiredOn('2024-01-08', { benefits }).map(({ why }) =>
      why.arithmetic.map(({ from, step, to }) => `${from} + ${step.count} ${step.unit} = ${to}`),
    )
    expect([steps[1], steps[3]]).toEqual([
      ['2024-05-01 + -1 days = 2024-04-30'],
      ['2024-01-08 + 6 months = 2024-07-08', '2024-07-08 + -1 days = 2024-07-07'],
    ])
  })

  it.each<[string, boolean | undefined, string[][]]>([
    [
      'the fund takes part in the fourth when the citizen wishes it',
      true,
      [[], [], [], ['fund'], [], []],
    ],
    ['not when the citizen does not', false, [[], [], [], [], [], []]],
    ['nor before the citizen has been asked', undefined, [[], [], [], [], [], []]],
  ])('%s', (_, wish, expected) => {
    const parts = wish === undefined ? {} : { fundAttendsFourth: wish }
    expect(requiredOn('2024-02-01', parts).map(({ invited }) => invited)).toEqual(expected)
  })

  it('shows how each deadline was computed', () => {
    const steps = requiredOn('2024-01-08').map(({ why }) =>
      why.arithmetic.map(({ from, step, to }) => `${from} + ${step.count} ${step.unit} = ${to}`),
    )
    expect([steps[0], steps[1], steps[3]]).toEqual([
      ['2024-01-08 + 14 days = 2024-01-22'],
      ['2024-01-08 + 3 months = 2024-04-08', '2024-04-08 + -1 days = 2024-04-07'],
      [
        '2024-01-08 + 3 months = 2024-04-08',
        '2024-01-08 + 6 months = 2024-07-08',
        '2024-07-08 + -1 days = 2024-07-07',
      ],
    ])
  })
})

describe('a referral to the job centre', () => {
  const benefits = [
    { referredToJobCentre: { on: '2024-02-15', because: 'risk-of-long-term' } },
  ] as const
  const held = { on: '2024-01-15', party: 'fund', status: 'held' } as const

  it('leaves the talks at the fund until its day', () => {
    const parties = requiredOn('2024-02-14', { benefits }).map(({ party }) => party)
    expect(parties).toEqual(['fund', 'fund', 'fund', 'job-centre', 'job-centre', 'job-centre'])
  })

  it('passes those not yet filled to the job centre with their windows unchanged', () => {
    expect(requiredOn('2024-02-15', { benefits, conversations: [held] }).map(oneLine)).toEqual([
      '1 job fund 2024-01-08..2024-01-22 held c1',
      '2 job job-centre 2024-01-08..2024-04-07 open',
      '3 job job-centre 2024-01-08..2024-04-07 open',
      '4 job job-centre 2024-04-08..2024-07-07 open',
      '5 job job-centre 2024-04-08..2024-07-07 open',
      '6 job job-centre 2024-04-08..2024-07-07 open',
    ])
  })

  it('lets the job centre fill them, and no longer the fund', () => {
    const conversations = [
      held,
      { on: '2024-02-15', party: 'fund' },
      { on: '2024-02-20', party: 'job-centre' },
    ] as const
    const lines = requiredOn('2024-03-01', { benefits, conversations }).map(oneLine)
    expect(lines.slice(0, 3)).toEqual([
      '1 job fund 2024-01-08..2024-01-22 held c1',
      '2 job job-centre 2024-01-08..2024-04-07 held c3',
      '3 job job-centre 2024-01-08..2024-04-07 open',
    ])
  })

  it('puts a talk booked for after its day behind those still at the fund', () => {
    const booked = { on: '2024-02-20', party: 'job-centre', status: 'booked' } as const
    const lines = requiredOn('2024-02-01', { benefits, conversations: [held, booked] }).map(oneLine)
    expect(lines.slice(0, 4)).toEqual([
      '1 job fund 2024-01-08..2024-01-22 held c1',
      '2 job fund 2024-01-08..2024-04-07 open',
      '3 job job-centre 2024-01-08..2024-04-07 booked c2',
      '4 job job-centre 2024-04-08..2024-07-07 open',
    ])
  })

  it('from the first day gives the job centre all six', () => {
    const straight = [
      { referredToJobCentre: { on: '2024-01-08', because: 'education-order' } },
    ] as const
    const parties = requiredOn('2024-01-08', { benefits: straight }).map(({ party }) => party)
    expect(new Set(parties)).toEqual(new Set(['job-centre']))
  })
})

describe('four talks from the reform', () => {
  const benefits = [{ from: '2026-07-01' }]

  it('two at the fund and two at the municipality, each due with its window', () => {
    expect(requiredOn('2026-07-01', { benefits }).map(oneLine)).toEqual([
      '1 job fund 2026-07-01..2026-09-30 open',
      '2 job fund 2026-07-01..2026-09-30 open',
      '3 job job-centre 2026-10-01..2026-12-31 open',
      '4 job job-centre 2026-10-01..2026-12-31 open',
    ])
  })

  it('says that no earlier deadline for the first is known', () => {
    const { notices } = assess(buildCase({ benefits }), '2026-07-01', 'enacted')
    expect(notices).toMatchObject([
      { code: 'assumption', affects: 'conversations.required', rules: ['contact.insured.2026'] },
    ])
  })

  it('in the trial of four months the windows follow the responsibility', () => {
    const trial = [{ from: '2027-01-01', trial: 'fund-four-months' }] as const
    expect(requiredOn('2027-01-01', { benefits: trial }).map(oneLine)).toEqual([
      '1 job fund 2027-01-01..2027-04-30 open',
      '2 job fund 2027-01-01..2027-04-30 open',
      '3 job job-centre 2027-05-01..2027-06-30 open',
      '4 job job-centre 2027-05-01..2027-06-30 open',
    ])
  })

  it('in the free-choice trial the chosen provider holds the first two', () => {
    const provider = {
      from: '2027-01-01',
      trial: { kind: 'free-choice', provider: 'other' },
    } as const
    const parties = requiredOn('2027-01-01', { benefits: [provider] }).map(({ party }) => party)
    expect(parties).toEqual(['other', 'other', 'job-centre', 'job-centre'])
  })
})

describe('nine talks before 2024', () => {
  const benefits = [{ from: '2023-01-01' }]

  it('come in order of the day they are due, then party, then kind', () => {
    expect(requiredOn('2023-01-01', { benefits }).map(oneLine)).toEqual([
      '1 cv fund 2023-01-01..2023-01-15 open',
      '2 availability fund 2023-01-01..2023-03-31 open',
      '3 joint job-centre 2023-01-01..2023-03-31 open',
      '4 availability fund 2023-04-01..2023-06-30 open',
      '5 joint job-centre 2023-04-01..2023-06-30 open',
      '6 job job-centre 2023-01-01..2023-06-30 open',
      '7 job job-centre 2023-01-01..2023-06-30 open',
      '8 job job-centre 2023-01-01..2023-06-30 open',
      '9 job job-centre 2023-01-01..2023-06-30 open',
    ])
  })

  it('invite the fund to the joint talks', () => {
    const invited = requiredOn('2023-01-01', { benefits }).filter((row) => row.invited.length > 0)
    expect(invited.map(({ number, invited }) => [number, ...invited])).toEqual([
      [3, 'fund'],
      [5, 'fund'],
    ])
  })

  it('in the trial give the fund everything due by month 3', () => {
    const trial = [{ from: '2023-01-01', trial: 'fund-2020' }] as const
    const lines = requiredOn('2023-01-01', { benefits: trial }).map(oneLine)
    expect(lines.slice(0, 5)).toEqual([
      '1 cv fund 2023-01-01..2023-01-15 open',
      '2 availability fund 2023-01-01..2023-03-31 open',
      '3 joint fund 2023-01-01..2023-03-31 open',
      '4 availability fund 2023-04-01..2023-06-30 open',
      '5 joint job-centre 2023-04-01..2023-06-30 open',
    ])
  })

  it.each([
    ['before a referral in the trial the fund invites', '2021-02-14', 'fund invites job-centre'],
    ['from its day the job centre does, and not itself', '2021-02-15', 'job-centre invites fund'],
  ])('%s to the first joint talk', (_, asOf, expected) => {
    const referredToJobCentre = { on: '2021-02-15', because: 'risk-of-long-term' } as const
    const trial = [{ from: '2021-02-01', trial: 'fund-2020', referredToJobCentre }] as const
    const joint = requiredOn(asOf, { benefits: trial }).find(({ kind }) => kind === 'joint')
    expect(`${joint?.party} invites ${joint?.invited.join()}`).toBe(expected)
  })

  it('count an availability talk, which the six of 2024 never do', () => {
    const talk = { on: '2023-02-01', kind: 'availability', party: 'fund' } as const
    const nine = requiredOn('2023-03-01', { benefits, conversations: [talk] })
    expect(nine.find(({ conversation }) => conversation === 'c1')?.number).toBe(2)
    const six = requiredOn('2024-03-01', { conversations: [{ ...talk, on: '2024-02-01' }] })
    expect(six.every(({ conversation }) => conversation === null)).toBe(true)
  })
})

describe('the talk by month 16', () => {
  const laterOn = (asOf: string, parts: CaseParts = {}) =>
    assess(buildCase(parts), asOf, 'enacted').conversations.later

  it.each<[string, string, string[]]>([
    ['is not asked for within the first six months', '2024-07-07', []],
    ['opens when they are over', '2024-07-08', ['1 job job-centre 2024-07-08..2025-05-07 open']],
    [
      'is due by the end of month 16',
      '2025-05-07',
      ['1 job job-centre 2024-07-08..2025-05-07 open'],
    ],
    ['is overdue the day after', '2025-05-08', ['1 job job-centre 2024-07-08..2025-05-07 overdue']],
  ])('%s', (_, asOf, expected) => {
    expect(laterOn(asOf).map(oneLine)).toEqual(expected)
  })

  it('invites the fund', () => {
    expect(laterOn('2024-07-08').map(({ invited }) => invited)).toEqual([['fund']])
  })

  it('is filled by a job talk of the job centre that no counted talk needs', () => {
    const talk = (on: string) => ({ on, party: 'job-centre' }) as const
    const four = ['2024-04-10', '2024-05-10', '2024-06-10', '2024-09-10'].map(talk)
    expect(laterOn('2024-10-01', { conversations: four }).map(oneLine)).toEqual([
      '1 job job-centre 2024-07-08..2025-05-07 held c4',
    ])
    const three = four.slice(1)
    expect(laterOn('2024-10-01', { conversations: three }).map(oneLine)).toEqual([
      '1 job job-centre 2024-07-08..2025-05-07 open',
    ])
  })

  it('is not known for processes from before 2020', () => {
    expect(laterOn('2020-07-01', { benefits: [{ from: '2019-12-31' }] })).toEqual([])
    expect(laterOn('2020-07-01', { benefits: [{ from: '2020-01-01' }] })).toHaveLength(1)
  })
})
