import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { assessExemption } from './assessExemption'
import { buildCase, oneLine, type CaseParts } from './buildCase'
import { oneInFourPlace } from './oneInFourPlace'
import { oneInFourQuota, quotaRefusal } from './oneInFourQuota'

const exempted = (from: string, to: string | null = null) =>
  ({ kind: 'one-in-four', ground: 'Klarer sig selv', from, to }) as const
const place = (parts: CaseParts, asOf: string) => oneInFourPlace(buildCase(parts), asOf, 'enacted')

describe('the quota of one in four', () => {
  it.each([
    [0, 0],
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
    [99, 24],
    [100, 25],
  ])('of %i open processes there are %i places', (open, places) => {
    expect(oneInFourQuota(open, 0)).toMatchObject({ open, places, left: places, percent: 25 })
  })

  it('is refused with the count when the 26th in a hundred is asked for', () => {
    expect(quotaRefusal(oneInFourQuota(100, 24))).toBeNull()
    const refusal = quotaRefusal(oneInFourQuota(100, 25))
    expect(refusal?.reason.da).toBe(
      'Der er ikke flere pladser: 25 af 25 er brugt, og der er 100 åbne forløb tæt på arbejdsmarkedet.',
    )
    expect(refusal?.why.facts).toHaveLength(3)
  })

  it('has none left, and not less than none, when processes have ended since', () => {
    expect(oneInFourQuota(40, 12)).toMatchObject({ places: 10, used: 12, left: 0 })
  })
})

describe('a place of one in four', () => {
  const reform: CaseParts = {
    benefits: [{ from: '2026-07-01' }],
    exemptions: [exempted('2026-07-15')],
  }

  it('is taken from when it is granted until six months have passed', () => {
    expect(place(reform, '2026-07-14').taken).toMatchObject({ from: '2026-07-15' })
    expect(place(reform, '2027-01-01').taken).toMatchObject({ sixMonths: '2027-01-01' })
    expect(place(reform, '2027-01-02')).toEqual({ counts: true, taken: null })
  })

  it('is free the day after the exemption has ended', () => {
    const ends = { ...reform, exemptions: [exempted('2026-07-15', '2026-08-31')] }
    expect(place(ends, '2026-08-31').taken).not.toBeNull()
    expect(place(ends, '2026-09-01').taken).toBeNull()
  })

  it('is taken by nobody whose process began the day before the reform', () => {
    const before = { benefits: [{ from: '2026-06-30' }], exemptions: [exempted('2026-07-15')] }
    expect(place(before, '2026-07-20')).toEqual({ counts: true, taken: null })
  })

  it('is no matter where the process does not run or is further away', () => {
    const none = { counts: false, taken: null }
    expect(place(reform, '2026-06-30')).toEqual(none)
    const further = { benefit: 'cash-benefit', targetGroup: '6.3', from: '2026-07-01' } as const
    expect(place({ ...reform, benefits: [further] }, '2026-07-20')).toEqual(none)
  })

  it('leaves the first talk to be held', () => {
    const { conversations } = assess(buildCase(reform), '2026-07-20', 'enacted')
    const [first, ...others] = conversations.required
      .filter(({ number }) => number <= 4)
      .map(oneLine)
    expect(first).not.toContain('waived')
    expect(others.every((line) => line.includes('waived'))).toBe(true)
    expect(others.length).toBeGreaterThan(0)
  })

  it('is granted on the last day of the six months, and not the day after', () => {
    const parts = { benefits: [{ from: '2026-07-01' }] }
    const ask = (from: string) => assessExemption(buildCase(parts), exempted(from), 'enacted')
    expect(ask('2027-01-01').allowed).toBe(true)
    expect(ask('2027-01-02')).toMatchObject({ allowed: false, field: 'from' })
    expect(ask('2027-01-02').reason.da).toContain('1. januar 2027')
  })
})
