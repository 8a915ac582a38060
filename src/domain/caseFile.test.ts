import { describe, expect, it } from 'vitest'
import { readCaseFile } from './caseFile'

const benefit = {
  id: 'b1',
  benefit: 'unemployment-benefit',
  targetGroup: '6.1',
  from: '2024-01-08',
}
const talk = {
  id: 'c1',
  on: '2024-01-15',
  kind: 'job',
  party: 'fund',
  form: 'physical',
  status: 'held',
}
const offer = { id: 'o1', kind: 'work-placement', from: '2024-03-01' }
const exemption = { kind: 'pause', from: '2026-08-01' }

function errorsOf(raw: unknown) {
  const reading = readCaseFile(raw)
  return reading.ok ? [] : reading.errors.map(({ pointer, detail }) => `${pointer}: ${detail}`)
}

describe('a case file', () => {
  it('needs only the day; everything left out has its default', () => {
    expect(readCaseFile({ asOf: '2024-02-01' })).toEqual({
      ok: true,
      question: {
        asOf: '2024-02-01',
        basis: 'enacted',
        caseFile: {
          municipality: null,
          citizen: {
            birthDate: null,
            unemploymentFund: null,
            digitalPost: true,
            vocationalEducation: null,
          },
          benefits: [],
          conversations: [],
          offers: [],
          ordinaryHours: [],
          exemptions: [],
          choices: { fundAttendsFourth: null },
        },
      },
    })
  })

  it('fills in what its rows leave out', () => {
    const reading = readCaseFile({
      asOf: '2024-02-01',
      municipality: { code: '0101' },
      benefits: [{ ...benefit, fastTrack: { requestedOn: '2024-01-20', by: 'citizen' } }],
      conversations: [talk],
      offers: [offer],
      exemptions: [exemption],
    })
    expect(reading).toMatchObject({
      ok: true,
      question: {
        caseFile: {
          municipality: { code: '0101', freedoms: [] },
          benefits: [
            {
              to: null,
              employed: false,
              expectedRecovery: null,
              employerExpectsRecovery: null,
              handedOverOn: null,
              workDuty: false,
              fastTrack: { requestedOn: '2024-01-20', by: 'citizen', declined: false },
              referredToJobCentre: null,
              trial: null,
            },
          ],
          conversations: [{ physicalRequired: null }],
          offers: [{ to: null, sector: null, aim: null, latestWorkplace: false, extension: null }],
          exemptions: [{ ground: null, to: null }],
        },
      },
    })
  })

  it.each([
    ['fund-2020'],
    ['fund-four-months'],
    [{ kind: 'free-choice', provider: 'municipality' }],
    [null],
  ])('takes the trial %j', (trial) => {
    expect(errorsOf({ asOf: '2024-02-01', benefits: [{ ...benefit, trial }] })).toEqual([])
  })
})

describe('what is refused, and where', () => {
  const asOf = '2024-02-01'
  const without = (row: object, key: string) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => name !== key))
  const missing = (list: string, row: object, keys: string[]) =>
    keys.map((key): [string, unknown, string] => [
      `${list} without ${key}`,
      { asOf, [list]: [without(row, key)] },
      `/${list}/0/${key}: Feltet mangler.`,
    ])

  it.each<[string, unknown, string]>([
    ['no day', {}, '/asOf: Feltet mangler.'],
    [
      'a day before the law is known',
      { asOf: '2018-12-31' },
      '/asOf: Dagen skal ligge fra 2019-01-01 til 2029-12-31.',
    ],
    [
      'a day after it',
      { asOf: '2030-01-01' },
      '/asOf: Dagen skal ligge fra 2019-01-01 til 2029-12-31.',
    ],
    [
      'a day that does not exist',
      { asOf: '2024-02-30' },
      '/asOf: Dagen skal ligge fra 2019-01-01 til 2029-12-31.',
    ],
    ['an unknown basis', { asOf, basis: 'draft' }, '/basis: Ukendt kode: draft.'],
    ['an unknown field', { asOf, name: 'x' }, '/name: Feltet kendes ikke.'],
    [
      'an unknown field in a row',
      { asOf, benefits: [{ ...benefit, name: 'x' }] },
      '/benefits/0/name: Feltet kendes ikke.',
    ],
    [
      'a field name with a slash and a tilde',
      { asOf, 'a/b~c': 1 },
      '/a~1b~0c: Feltet kendes ikke.',
    ],
    [
      'an unknown field of the citizen',
      { asOf, citizen: { cpr: 'x' } },
      '/citizen/cpr: Feltet kendes ikke.',
    ],
    [
      'an impossible date',
      { asOf, benefits: [{ ...benefit, from: '2023-02-29' }] },
      '/benefits/0/from: Datoen findes ikke.',
    ],
    [
      'a date with a time',
      { asOf, benefits: [{ ...benefit, to: '2024-03-01T00:00' }] },
      '/benefits/0/to: Datoen findes ikke.',
    ],
    [
      'an unknown benefit',
      { asOf, benefits: [{ ...benefit, benefit: 'su' }] },
      '/benefits/0/benefit: Ukendt kode: su.',
    ],
    [
      'an unknown kind of talk',
      { asOf, conversations: [{ ...talk, kind: 'chat' }] },
      '/conversations/0/kind: Ukendt kode: chat.',
    ],
    [
      'an unknown kind of trial',
      { asOf, benefits: [{ ...benefit, trial: { kind: 'x', provider: 'fund' } }] },
      '/benefits/0/trial/kind: Ukendt kode: x.',
    ],
    [
      'a free choice of somebody unknown',
      { asOf, benefits: [{ ...benefit, trial: { kind: 'free-choice', provider: 'x' } }] },
      '/benefits/0/trial/provider: Ukendt kode: x.',
    ],
    [
      'a free choice of nobody',
      { asOf, benefits: [{ ...benefit, trial: { kind: 'free-choice' } }] },
      '/benefits/0/trial/provider: Feltet mangler.',
    ],
    [
      'an unknown trial',
      { asOf, benefits: [{ ...benefit, trial: 'x' }] },
      '/benefits/0/trial: Ukendt kode: x.',
    ],
    [
      'a number for a date',
      { asOf, benefits: [{ ...benefit, from: 20240108 }] },
      '/benefits/0/from: Værdien har en forkert type.',
    ],
    ['a list that is no list', { asOf, benefits: {} }, '/benefits: Værdien har en forkert type.'],
    [
      'a month that does not exist',
      { asOf, ordinaryHours: [{ month: '2024-13', hours: 1 }] },
      '/ordinaryHours/0/month: Måneden skrives som 2024-02.',
    ],
    [
      'negative hours',
      { asOf, ordinaryHours: [{ month: '2024-02', hours: -1 }] },
      '/ordinaryHours/0/hours: Værdien har en forkert type.',
    ],
    [
      'a contradiction',
      { asOf, benefits: [{ ...benefit, to: '2024-01-01' }] },
      '/benefits/0/to: Slutter 2024-01-01, før den begynder 2024-01-08.',
    ],
    ['a list instead of a case', [], ': Værdien har en forkert type.'],
    ['nothing', null, ': Værdien har en forkert type.'],
    ...missing('benefits', benefit, ['id', 'benefit', 'targetGroup', 'from']),
    ...missing('conversations', talk, ['id', 'on', 'kind', 'party', 'form', 'status']),
    ...missing('offers', offer, ['id', 'kind', 'from']),
    ...missing('exemptions', exemption, ['kind', 'from']),
  ])('%s', (_, raw, expected) => {
    expect(errorsOf(raw)).toEqual([expected])
  })

  it('every fault at once', () => {
    const raw = { asOf, extra: 1, benefits: [{ ...benefit, from: 'x', more: 2 }] }
    expect(errorsOf(raw).toSorted()).toEqual([
      '/benefits/0/from: Datoen findes ikke.',
      '/benefits/0/more: Feltet kendes ikke.',
      '/extra: Feltet kendes ikke.',
    ])
  })
})
