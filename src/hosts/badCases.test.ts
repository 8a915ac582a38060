import { describe, expect, it } from 'vitest'
import { askLaw } from './askLaw'

const asOf = '2024-02-01'
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
const pause = { kind: 'pause', from: '2026-08-01' }
const ofBenefit = (more: object) => ({ asOf, benefits: [{ ...benefit, ...more }] })
const ofTalk = (more: object) => ({ asOf, conversations: [{ ...talk, ...more }] })
const ofOffer = (more: object) => ({ asOf, offers: [{ ...offer, ...more }] })

interface Problem {
  readonly problem: {
    readonly type: string
    readonly errors: readonly { readonly pointer: string; readonly detail: string }[]
  }
}

async function asked(text: string) {
  const { exitCode, document } = await askLaw(['-'], () => Promise.resolve(text))
  return { exitCode, document: document as Problem | readonly Problem[] }
}

describe('a bad case is refused with exit 2, at its field', () => {
  it.each<[string, unknown, string]>([
    // what, the case, pointer of the fault
    ['no day', { benefits: [benefit] }, '/asOf'],
    ['a day before the law is known', { asOf: '2018-12-31' }, '/asOf'],
    ['a day after it', { asOf: '2030-01-01' }, '/asOf'],
    ['a day that is no day', { asOf: '2024-02-30' }, '/asOf'],
    ['a day written the Danish way', { asOf: '01-02-2024' }, '/asOf'],
    ['a day with a time', { asOf: '2024-02-01T00:00' }, '/asOf'],
    ['a day as a number', { asOf: 20240201 }, '/asOf'],
    ['a day with letters of another script', { asOf: '２０２４-02-01' }, '/asOf'],
    ['an unknown basis', { asOf, basis: 'both' }, '/basis'],
    ['an unknown field', { asOf, cpr: 'x' }, '/cpr'],
    ['a field that is called like a built-in', { asOf, constructor: 1 }, '/constructor'],
    ['an empty field name', { asOf, '': 1 }, '/'],
    ['a field name with a slash', { asOf, 'a/b': 1 }, '/a~1b'],
    ['a benefit that is none', ofBenefit({ benefit: 'su' }), '/benefits/0/benefit'],
    ['a benefit in capitals', ofBenefit({ benefit: 'CASH-BENEFIT' }), '/benefits/0/benefit'],
    ['a group that is none', ofBenefit({ targetGroup: '6.14' }), '/benefits/0/targetGroup'],
    ['a group as a number', ofBenefit({ targetGroup: 6.1 }), '/benefits/0/targetGroup'],
    [
      'a group the benefit cannot have',
      ofBenefit({ targetGroup: '6.2' }),
      '/benefits/0/targetGroup',
    ],
    ['no group where one is needed', ofBenefit({ targetGroup: null }), '/benefits/0/targetGroup'],
    ['a benefit that ends before it begins', ofBenefit({ to: '2024-01-07' }), '/benefits/0/to'],
    ['a leap day in a common year', ofBenefit({ from: '2023-02-29' }), '/benefits/0/from'],
    ['an empty id', ofBenefit({ id: '' }), '/benefits/0/id'],
    ['an id as a number', ofBenefit({ id: 1 }), '/benefits/0/id'],
    ['a yes as a word', ofBenefit({ employed: 'ja' }), '/benefits/0/employed'],
    ['an unknown trial', ofBenefit({ trial: 'fund-2021' }), '/benefits/0/trial'],
    [
      'a free choice of nobody',
      ofBenefit({ trial: { kind: 'free-choice' } }),
      '/benefits/0/trial/provider',
    ],
    [
      'a fast track asked for by nobody',
      ofBenefit({ fastTrack: { requestedOn: '2024-01-20' } }),
      '/benefits/0/fastTrack/by',
    ],
    [
      'a referral for a reason that is none',
      ofBenefit({ referredToJobCentre: { on: '2024-01-20', because: 'x' } }),
      '/benefits/0/referredToJobCentre/because',
    ],
    [
      'benefits that overlap',
      { asOf, benefits: [benefit, { ...benefit, id: 'b2', from: '2024-01-20' }] },
      '/benefits/1/from',
    ],
    [
      'one id twice',
      {
        asOf,
        benefits: [
          { ...benefit, to: '2024-01-31' },
          { ...benefit, from: '2024-02-10' },
        ],
      },
      '/benefits/1/id',
    ],
    ['a talk of no kind', ofTalk({ kind: 'chat' }), '/conversations/0/kind'],
    ['a talk with nobody', ofTalk({ party: 'municipality' }), '/conversations/0/party'],
    ['a form that is none', ofTalk({ form: 'sms' }), '/conversations/0/form'],
    ['a status that is none', ofTalk({ status: 'done' }), '/conversations/0/status'],
    ['a talk on no day', ofTalk({ on: '2024-13-01' }), '/conversations/0/on'],
    [
      'a decision without a reason',
      ofTalk({ physicalRequired: { by: 'x' } }),
      '/conversations/0/physicalRequired/because',
    ],
    ['an offer of no kind', ofOffer({ kind: 'course' }), '/offers/0/kind'],
    ['an offer that ends before it begins', ofOffer({ to: '2024-02-29' }), '/offers/0/to'],
    ['a wage subsidy without a sector', ofOffer({ kind: 'wage-subsidy' }), '/offers/0/sector'],
    ['a sector that is none', ofOffer({ sector: 'state' }), '/offers/0/sector'],
    [
      'an extension before the offer',
      ofOffer({ extension: { to: '2024-01-01', because: 'x' } }),
      '/offers/0/extension/to',
    ],
    [
      'a month that is none',
      { asOf, ordinaryHours: [{ month: '2024-13', hours: 1 }] },
      '/ordinaryHours/0/month',
    ],
    [
      'hours below nothing',
      { asOf, ordinaryHours: [{ month: '2024-01', hours: -1 }] },
      '/ordinaryHours/0/hours',
    ],
    [
      'hours without end',
      '{"asOf":"2024-02-01","ordinaryHours":[{"month":"2024-01","hours":1e999}]}',
      '/ordinaryHours/0/hours',
    ],
    [
      'an exemption of no kind',
      { asOf, exemptions: [{ ...pause, kind: 'holiday' }] },
      '/exemptions/0/kind',
    ],
    [
      'less intensive effort without a ground',
      { asOf, exemptions: [{ kind: 'less-intensive', from: asOf }] },
      '/exemptions/0/ground',
    ],
    [
      'a ground that is none',
      { asOf, exemptions: [{ kind: 'less-intensive', ground: 'x', from: asOf }] },
      '/exemptions/0/ground',
    ],
    [
      'an area of freedom that is none',
      { asOf, municipality: { code: '0101', freedoms: [{ area: 'x', from: asOf }] } },
      '/municipality/freedoms/0/area',
    ],
    [
      'a freedom that ends before it begins',
      {
        asOf,
        municipality: {
          code: '0101',
          freedoms: [{ area: 'rights', from: asOf, to: '2024-01-31' }],
        },
      },
      '/municipality/freedoms/0/to',
    ],
    [
      'a birthday that is none',
      { asOf, citizen: { birthDate: '1988-04-31' } },
      '/citizen/birthDate',
    ],
    ['a list that is an object', { asOf, benefits: {} }, '/benefits'],
    ['a row that is a list', { asOf, benefits: [[]] }, '/benefits/0'],
    ['a row that is nothing', { asOf, conversations: [null] }, '/conversations/0'],
    [
      'deep nesting where a text belongs',
      `{"asOf":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      '/asOf',
    ],
    ['ten megabytes in one field', { asOf, note: 'x'.repeat(10_000_000) }, '/note'],
    [
      'ten megabytes of codes',
      ofBenefit({ benefit: 'x'.repeat(10_000_000) }),
      '/benefits/0/benefit',
    ],
  ])('%s', async (_, given, pointer) => {
    const { exitCode, document } = await asked(
      typeof given === 'string' ? given : JSON.stringify(given),
    )
    expect(exitCode).toBe(2)
    expect(document).toMatchObject({
      problem: { type: 'urn:rettidig:problem:invalid-case-file', errors: [{ pointer }] },
    })
    // The fault is told, not the text that made it.
    expect(JSON.stringify(document).length).toBeLessThan(2000)
  })

  it.each<[string, string]>([
    ['no text', ''],
    ['no JSON', 'asOf: 2024-02-01'],
    ['JSON cut short', '{"asOf":"2024-02-'],
    ['a number', '42'],
    ['a text', '"2024-02-01"'],
    ['nothing', 'null'],
    ['UTF-16 read as bytes', '\u0000{\u0000}'],
    ['JSON with a comment', '{"asOf":"2024-02-01"} // today'],
  ])('what is no case at all is one problem: %s', async (_, text) => {
    const { exitCode, document } = await asked(text)
    expect(exitCode).toBe(2)
    expect(document).toMatchObject({
      problem: { type: 'urn:rettidig:problem:bad-json', errors: [{ pointer: '' }] },
    })
  })

  it('among hundreds of cases each bad one has its problem in its place', async () => {
    const cases = Array.from({ length: 300 }, (_, index) =>
      index % 10 === 3 ? { asOf, unknown: index } : { asOf, benefits: [benefit] },
    )
    const { exitCode, document } = await asked(JSON.stringify(cases))
    expect(exitCode).toBe(2)
    const answers = Array.isArray(document) ? document : []
    const bad = answers.flatMap((answer, index) => ('problem' in answer ? [index] : []))
    expect(answers).toHaveLength(300)
    expect(bad).toEqual(Array.from({ length: 30 }, (_, index) => index * 10 + 3))
  }, 60_000)
})
