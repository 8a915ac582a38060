import { describe, expect, it } from 'vitest'
import { assessBooking, type Booking } from './assessBooking'
import { buildCase, type CaseParts } from './buildCase'
import type { ConversationKind, Party } from './caseFile'

function book(
  on: string,
  party: Party,
  kind: ConversationKind = 'job',
  parts: CaseParts = {},
  asOf = '2024-01-10',
) {
  const booking: Booking = { on, kind, party, physicalRequired: null }
  return assessBooking(buildCase(parts), booking, asOf, 'enacted')
}

const cash = { benefit: 'cash-benefit', targetGroup: '6.2' } as const

describe('who may book which talk for which day', () => {
  type Row = [sentence: string, on: string, party: Party, kind: ConversationKind, allowed: boolean]
  it.each<Row>([
    ['the fund on the last day before the hand-over', '2024-04-07', 'fund', 'job', true],
    ['the job centre that day', '2024-04-07', 'job-centre', 'job', false],
    [
      'the job centre that day, when the citizen asks or about an offer',
      '2024-04-07',
      'job-centre',
      'on-request',
      true,
    ],
    [
      'the job centre that day, about availability',
      '2024-04-07',
      'job-centre',
      'availability',
      false,
    ],
    ['the job centre on the day of hand-over', '2024-04-08', 'job-centre', 'job', true],
    ['the fund that day', '2024-04-08', 'fund', 'job', false],
    ['the fund that day, about availability', '2024-04-08', 'fund', 'availability', true],
    ['the fund that day, because the citizen asks', '2024-04-08', 'fund', 'on-request', false],
    ['the fund a year on, about availability', '2025-04-08', 'fund', 'availability', true],
    ['the fund while the talk by month 16 is open, as invited', '2024-07-08', 'fund', 'job', true],
    ['the fund after month 16', '2025-05-08', 'fund', 'job', false],
    ['another provider', '2024-04-08', 'other', 'job', false],
    ['anyone the day before the benefit', '2024-01-07', 'fund', 'job', false],
  ])('%s', (_, on, party, kind, allowed) => {
    expect(book(on, party, kind).mayBook.allowed).toBe(allowed)
  })

  it.each<
    [sentence: string, party: Party, kind: ConversationKind, parts: CaseParts, allowed: boolean]
  >([
    ['the fund a CV talk, which is of the nine before 2024', 'fund', 'cv', {}, false],
    ['the fund a joint talk, which is of the nine before 2024', 'fund', 'joint', {}, false],
    ['the fund a talk about availability', 'fund', 'availability', {}, true],
    [
      'the job centre a follow-up with a job-ready citizen',
      'job-centre',
      'follow-up',
      { benefits: [cash] },
      false,
    ],
    [
      'the job centre a talk about availability',
      'job-centre',
      'availability',
      { benefits: [cash] },
      false,
    ],
    [
      'the job centre a talk the citizen asks for',
      'job-centre',
      'on-request',
      { benefits: [cash] },
      true,
    ],
  ])(
    'the responsible party holds the kinds of its process: %s',
    (_, party, kind, parts, allowed) => {
      expect(book('2024-02-01', party, kind, parts).mayBook.allowed).toBe(allowed)
    },
  )

  it('the fund in the fourth talk, once the citizen wishes it', () => {
    const invited = (fundAttendsFourth: boolean) =>
      book('2024-05-01', 'fund', 'job', { fundAttendsFourth }).mayBook.allowed
    expect(invited(true)).toBe(true)
    expect(invited(false)).toBe(false)
  })

  it('no longer the fund in the fourth talk when it has been held', () => {
    const conversations = [{ on: '2024-04-20', party: 'job-centre' }] as const
    const parts = { fundAttendsFourth: true, conversations }
    expect(book('2024-05-01', 'fund', 'job', parts, '2024-04-25').mayBook.allowed).toBe(false)
  })

  it.each<[string, string, Party, boolean]>([
    ['the fund the day before a referral', '2024-02-14', 'fund', true],
    ['the job centre that day', '2024-02-14', 'job-centre', false],
    ['the job centre from its day', '2024-02-15', 'job-centre', true],
    ['the fund from its day', '2024-02-15', 'fund', false],
  ])('%s', (_, on, party, allowed) => {
    const benefits = [
      { referredToJobCentre: { on: '2024-02-15', because: 'risk-of-long-term' } },
    ] as const
    expect(book(on, party, 'job', { benefits }).mayBook.allowed).toBe(allowed)
  })

  it.each<[string, Party, ConversationKind, boolean]>([
    ['the job centre for the uninsured', 'job-centre', 'job', true],
    ['not the fund', 'fund', 'job', false],
    ['nor about availability', 'fund', 'availability', false],
  ])('%s', (_, party, kind, allowed) => {
    expect(book('2024-02-01', party, kind, { benefits: [cash] }).mayBook.allowed).toBe(allowed)
  })

  it.each<[string, Party, ConversationKind, boolean]>([
    ['before 2024 the fund holds its CV talk', 'fund', 'cv', true],
    ['and its availability talk', 'fund', 'availability', true],
    ['not the job talks', 'fund', 'job', false],
    ['which are the job centre’s from the first day', 'job-centre', 'job', true],
  ])('%s', (_, party, kind, allowed) => {
    const parts = { benefits: [{ from: '2023-01-01' }] }
    expect(book('2023-01-10', party, kind, parts, '2023-01-05').mayBook.allowed).toBe(allowed)
  })

  it('in the trial before 2024 both may, each its own talks', () => {
    const parts = { benefits: [{ from: '2023-01-01', trial: 'fund-2020' }] } as const
    const may = (party: Party, kind: ConversationKind) =>
      book('2023-01-10', party, kind, parts, '2023-01-05').mayBook.allowed
    expect([may('fund', 'joint'), may('job-centre', 'job'), may('job-centre', 'joint')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('a rule that is only expected refuses no one', () => {
    const benefits = [{ from: '2027-01-01', trial: 'fund-four-months' }] as const
    const verdict = (party: Party, on: string) =>
      book(on, party, 'job', { benefits }, '2027-01-05').mayBook
    expect(verdict('fund', '2027-04-15').allowed).toBe(true)
    expect(verdict('job-centre', '2027-04-15').allowed).toBe(true)
    expect(verdict('job-centre', '2027-04-15').reason.da).toContain('forventet')
    expect(verdict('job-centre', '2027-03-15').allowed).toBe(false)
  })
})

describe('the reason in words', () => {
  it.each<[string, string, Party, string, string]>([
    [
      'refused before the hand-over',
      '2024-02-01',
      'job-centre',
      'Samtalen hører til a-kassen til og med 7. april 2024. Tal med a-kassen, eller vælg en dag fra 8. april 2024.',
      'The talk belongs to the unemployment fund until 7 April 2024. Turn to the unemployment fund, or choose a day from 8 April 2024.',
    ],
    [
      'refused after it',
      '2024-05-01',
      'fund',
      'Samtalen hører til jobcenteret. Tal med jobcenteret. A-kassen kan stadig indkalde til en rådighedssamtale.',
      'The talk belongs to the job centre. Turn to the job centre. The fund may still summon to an availability talk.',
    ],
    [
      'allowed before the hand-over',
      '2024-02-01',
      'fund',
      'Ansvaret ligger hos a-kassen til og med 7. april 2024.',
      'The responsibility lies with the unemployment fund until 7 April 2024.',
    ],
    [
      'outside the benefit',
      '2024-01-07',
      'fund',
      'Borgeren har ingen ydelse den dag, så der er intet kontaktforløb at booke i.',
      'The citizen has no benefit that day, so there is no contact process to book in.',
    ],
  ])('%s', (_, on, party, da, en) => {
    expect(book(on, party).mayBook.reason).toEqual({ da, en })
  })

  it.each([
    ['2026-01-31', 'jobcenteret'],
    ['2026-02-01', 'kommunen'],
  ])('said on %s, the party is called %s', (asOf, name) => {
    const parts = { benefits: [{ from: '2025-09-01' }] }
    const { reason } = book('2026-02-10', 'fund', 'job', parts, asOf).mayBook
    expect(reason.da).toBe(
      `Samtalen hører til ${name}. Tal med ${name}. A-kassen kan stadig indkalde til en rådighedssamtale.`,
    )
  })

  it('offers no later day when the benefit ends before the hand-over', () => {
    const parts = { benefits: [{ to: '2024-03-15' }] }
    expect(book('2024-02-01', 'job-centre', 'job', parts).mayBook.reason.da).toBe(
      'Samtalen hører til a-kassen til og med 15. marts 2024. Tal med a-kassen.',
    )
  })

  it('cites every rule it names', () => {
    const { mayBook, form, responsible, rules } = book('2024-04-08', 'fund', 'availability')
    const named = [...mayBook.rules, ...(form?.rules ?? []), ...(responsible?.rules ?? [])]
    expect(mayBook.rules).toEqual([
      'responsible.may-book',
      'responsible.fund.2024',
      'contact.availability',
    ])
    expect(Object.keys(rules).toSorted()).toEqual([...new Set(named)].toSorted())
  })
})

describe('the form is judged on the day of the talk', () => {
  const talk = (on: string, status: 'held' | 'booked' | 'missed' = 'booked') => ({ on, status })
  it.each<[string, CaseParts['conversations'], boolean]>([
    ['nothing held or booked: it is the first', [], true],
    ['a talk held: it is not', [talk('2024-01-09', 'held')], false],
    ['a talk held today: it is not', [talk('2024-01-10', 'held')], false],
    ['a talk missed: it is', [talk('2024-01-09', 'missed')], true],
    ['a talk booked for an earlier coming day counts as held by then', [talk('2024-01-19')], false],
    ['one booked for today does too', [talk('2024-01-10')], false],
    [
      'one booked for the same day does not: neither is known to come first',
      [talk('2024-01-20')],
      true,
    ],
    ['one booked for a later day does not', [talk('2024-01-21')], true],
    ['one booked for yesterday and never marked does not', [talk('2024-01-09')], true],
    ['one held after the day of the talk does not', [talk('2024-01-21', 'held')], true],
    ['one held before the process does not', [talk('2024-01-07', 'held')], true],
  ])('%s', (_, conversations = [], first) => {
    expect(book('2024-01-20', 'fund', 'job', { conversations }).form?.first).toBe(first)
  })

  it('in the process that runs that day', () => {
    const benefits = [{ to: '2024-01-31' }, { ...cash, from: '2024-02-01' }]
    const conversations = [talk('2024-01-09', 'held')]
    const { form, responsible } = book('2024-02-01', 'job-centre', 'job', {
      benefits,
      conversations,
    })
    expect(form).toMatchObject({ first: true, allowed: ['physical'] })
    expect(responsible?.party).toBe('job-centre')
  })

  it.each<[string, string, string]>([
    ['the day before the act of March 2023', '2023-03-21', 'form.after-six-months.2022'],
    ['booked the same day for the day of the act', '2023-03-22', 'form.all-but-first.2023'],
  ])('by the rule of that day: %s', (_, on, rule) => {
    const parts = {
      benefits: [{ from: '2022-12-01' }],
      conversations: [talk('2022-12-10', 'held')],
    }
    const { form } = book(on, 'job-centre', 'job', parts, '2023-03-01')
    expect(form?.rules).toEqual([rule])
  })

  it('physical when the authority has decided so, with its own rule', () => {
    const caseFile = buildCase({ conversations: [talk('2024-01-09', 'held')] })
    const physicalRequired = { because: 'Brug for tolk', by: 'fund' }
    const booking: Booking = { on: '2024-01-20', kind: 'job', party: 'fund', physicalRequired }
    expect(assessBooking(caseFile, booking, '2024-01-10', 'enacted').form).toMatchObject({
      allowed: ['physical'],
      chooser: 'authority',
      rules: ['form.authority-override.2023'],
    })
  })

  it('freed for the municipality’s own talks only', () => {
    const freedoms = [{ area: 'conversations', from: '2024-01-01', to: null }] as const
    const rule = (party: Party) =>
      book('2024-01-20', party, 'on-request', { freedoms }).form?.rules.join(' ')
    expect(rule('job-centre')).toBe('form.freed')
    expect(rule('fund')).toBe('form.first-physical.2023')
  })
})

it.each([
  ['asked outside the days the law is known for', '2024-01-20', '2018-12-31'],
  ['booked outside them', '2030-01-01', '2029-12-31'],
])('is refused when %s', (_, on, asOf) => {
  expect(() => book(on, 'fund', 'job', {}, asOf)).toThrow(RangeError)
})
