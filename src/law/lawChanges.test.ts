import { describe, expect, it } from 'vitest'
import { lawChanges, lawDays } from './lawChanges'
import { isInForce, ruleBook } from './ruleBook'
import { allRules } from './rules/allRules'

const bases = ['enacted', 'announced'] as const

function told(basis: 'enacted' | 'announced', after: string, to: string) {
  return lawChanges(basis, { after, to }).map((row) =>
    row.kind === 'beside-rules'
      ? `${row.on} ${row.text.en}`
      : `${row.on} ${row.rule} ${row.kind}${row.kind === 'begins' ? ` for ${row.replaces.join(' ')}` : ''}`,
  )
}

describe('what changes between two days', () => {
  it('leaves the first day out and takes the last in', () => {
    expect(told('enacted', '2023-12-31', '2024-01-01')).toContain(
      '2024-01-01 contact.insured.2024 begins for contact.insured.2019',
    )
    expect(told('enacted', '2024-01-01', '2024-12-31')).toEqual([])
  })

  it('tells ends without a successor', () => {
    expect(told('enacted', '2023-12-31', '2024-01-01')).toContain(
      '2024-01-01 contact.fund-trial.2020 ends',
    )
  })

  it('tells what no rule stands for: groups, benefits and names', () => {
    expect(told('enacted', '2026-11-23', '2027-01-01')).toContain(
      '2027-01-01 The 13 target groups become five.',
    )
    expect(told('enacted', '2025-06-30', '2025-07-01')).toContain(
      '2025-07-01 Education allowance becomes cash benefit. The processes go on.',
    )
    expect(told('announced', '2025-06-30', '2025-07-01')).toEqual([])
    expect(told('enacted', '2026-01-31', '2026-02-01')).toEqual([
      '2026-02-01 The acts say “the municipality” where they said “the job centre” before.',
    ])
  })

  it('says what is expected of the coming reform, and of the adopted one nothing', () => {
    const coming = lawChanges('enacted', { after: '2026-11-23', to: '2027-01-01' })
    const adopted = lawChanges('enacted', { after: '2026-06-30', to: '2026-07-01' })
    expect(coming.length).toBeGreaterThan(3)
    expect(adopted.length).toBeGreaterThan(5)
    expect(coming.filter(({ expected }) => !expected)).toEqual([])
    expect(adopted.filter(({ expected }) => expected)).toEqual([])
  })
})

it.each(bases)(
  'on the %s calendar, every rule that comes or goes is told, and no other',
  (basis) => {
    const days = lawDays(basis)
    expect(days.length).toBeGreaterThan(5)
    expect(days).toEqual([...new Set(days)].toSorted())
    for (const on of days) {
      const former = new Date(`${on}T00:00:00Z`)
      former.setUTCDate(former.getUTCDate() - 1)
      const after = former.toISOString().slice(0, 10)
      const rows = lawChanges(basis, { after, to: on })
      const begun = rows.flatMap((row) => (row.kind === 'begins' ? [row.rule] : []))
      const gone = rows.flatMap((row) =>
        row.kind === 'begins' ? row.replaces : row.kind === 'ends' ? [row.rule] : [],
      )
      const moved = allRules.filter(
        ({ id }) => isInForce(id, basis, after) !== isInForce(id, basis, on),
      )
      expect([...new Set([...begun, ...gone])].toSorted()).toEqual(
        moved.map(({ id }) => id).toSorted(),
      )
    }
    const dated = [...ruleBook.values()].flatMap((rule) => rule[basis]?.from ?? [])
    expect(dated.filter((day) => !days.includes(day))).toEqual([])
  },
)
