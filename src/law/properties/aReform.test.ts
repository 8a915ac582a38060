import { describe, expect, it, vi } from 'vitest'
import { assessWhole } from '../assessWhole'
import { buildCase, oneLine } from '../buildCase'
import { ruleBook } from '../ruleBook'
import type { RuleEntry } from '../ruleEntry'
import type * as Rules from '../rules/allRules'
import type * as Schedules from '../rules/insuredSchedules'
import type * as Obligations from '../rules/offerObligations'

// The reform of docs/a-reform.md, in memory: what is added stands behind what there is, and nothing
// that there is has been touched.
const { added } = vi.hoisted(() => {
  const entry = (id: string, replaces: readonly string[]) => ({
    id,
    title: { da: 'Opdigtet reform', en: 'A made-up reform' },
    text: { da: 'En opdigtet regel til en prøve.', en: 'A made-up rule for a test.' },
    begins: { announced: '2028-01-01', enacted: '2028-03-01' },
    replaces,
    sources: [{ document: null, reference: 'Opdigtet lov nr. 1' }],
    confidence: 'high',
  })
  return {
    added: {
      rules: [
        entry('contact.insured.2028', ['contact.insured.2026']),
        entry('offer.obligation.2028', ['offer.obligation.2026']),
      ],
      schedule: {
        rule: 'contact.insured.2028',
        groups: ['6.1'],
        talks: [{ count: 2, kind: 'job', party: 'first-phase', from: 0, to: 'hand-over' }],
      },
      obligation: { rule: 'offer.obligation.2028', groups: ['6.2'] },
    },
  }
})

vi.mock('../rules/allRules', async (original) => {
  const { allRules } = await original<typeof Rules>()
  return { allRules: [...allRules, ...added.rules] }
})
vi.mock('../rules/insuredSchedules', async (original) => {
  const { insuredSchedules } = await original<typeof Schedules>()
  return { insuredSchedules: [...insuredSchedules, added.schedule] }
})
vi.mock('../rules/offerObligations', async (original) => {
  const { offerObligations } = await original<typeof Obligations>()
  return { offerObligations: [...offerObligations, added.obligation] }
})

const answer = (from: string, basis: 'enacted' | 'announced' = 'enacted') =>
  assessWhole(buildCase({ benefits: [{ from }] }), from, basis)

describe('a reform that adds three entries', () => {
  it('decides from its first day, and the former version until the day before', () => {
    const before = answer('2028-02-29')
    const after = answer('2028-03-01')
    expect(before.conversations.required).toHaveLength(4)
    expect(after.conversations.required.map(oneLine)).toEqual([
      '1 job fund 2028-03-01..2028-05-31 open',
      '2 job fund 2028-03-01..2028-05-31 open',
    ])
    expect(before.offers.obligation).toMatchObject({
      applies: true,
      rules: ['offer.obligation.2026'],
    })
    expect(after.offers.obligation).toMatchObject({
      applies: false,
      rules: ['offer.obligation.2028'],
    })
  })

  it('has its own day on the announced calendar', () => {
    expect(answer('2027-12-31', 'announced').conversations.required).toHaveLength(4)
    expect(answer('2028-01-01', 'announced').conversations.required).toHaveLength(2)
  })

  it('ends what it replaces, and leaves a process begun before it as it was', () => {
    expect(ruleBook.get('contact.insured.2026')?.enacted).toEqual({
      from: '2026-07-01',
      to: '2028-02-29',
    })
    const begun = assessWhole(
      buildCase({ benefits: [{ from: '2028-02-29' }] }),
      '2028-06-01',
      'enacted',
    )
    expect(begun.conversations.required).toHaveLength(4)
  })

  it('has edited no entry: all that was written stands as it was', async () => {
    const { allRules } = await vi.importActual<{ allRules: readonly RuleEntry[] }>(
      '../rules/allRules',
    )
    const unlike = allRules.filter(({ id, title, text, begins, sources }) => {
      const shown = ruleBook.get(id)
      return (
        shown?.title !== title ||
        shown.text !== text ||
        shown.sources !== sources ||
        (begins.enacted !== 'never' &&
          shown.enacted?.from !== (begins.enacted === 'always' ? null : begins.enacted))
      )
    })
    expect(allRules.length).toBeGreaterThan(90)
    expect(unlike.map(({ id }) => id)).toEqual([])
  })
})
