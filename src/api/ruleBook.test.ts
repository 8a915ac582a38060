import { describe, expect, it } from 'vitest'
import { askLawChanges, openRule, openRuleBook } from '../contract/ruleOperations'
import { buildSeed } from '../testing/buildSeed'
import { openApi } from '../testing/openApi'

const monday = '2026-11-23T08:00:00Z'

function opened(now = monday) {
  return openApi({ now, seed: buildSeed() })
}

async function stateOf(id: string, query: Record<string, string> = {}, now = monday) {
  const { body } = await opened(now).ask(openRuleBook, { query })
  const rules = body.chapters.flatMap((chapter) => chapter.rules)
  return rules.find((rule) => rule.id === id)?.state
}

describe('the rule book', () => {
  it('has each rule under one subject, and the history', async () => {
    const { body } = await opened().ask(openRuleBook)
    const ids = body.chapters.flatMap(({ rules }) => rules.map(({ id }) => id))
    expect(ids.length).toBeGreaterThan(90)
    expect(new Set(ids).size).toBe(ids.length)
    expect(body.history.length).toBeGreaterThan(3)
    expect([body.on, body.basis]).toEqual(['2026-11-23', 'enacted'])
  })

  it('tells how a rule stands today, on a day, and on the other calendar', async () => {
    const rule = 'contact.insured.2026'
    expect(await stateOf(rule)).toBe('in-force')
    expect(await stateOf(rule, { on: '2026-06-30' })).toBe('not-yet')
    expect(await stateOf(rule, { on: '2026-06-30', basis: 'announced' })).toBe('in-force')
    expect(await stateOf(rule, {}, '2026-06-30T08:00:00Z')).toBe('not-yet')
    expect(await stateOf('contact.insured.2024')).toBe('ended')
    expect(await stateOf('freedom.conversations')).toBe('never')
  })

  it.each([
    [{ on: '2026-02-30' }, 'invalid'],
    [{ on: '2018-12-31' }, 'law-unknown'],
  ])('refuses %j', async (query, code) => {
    const { status, problem } = await opened().ask(openRuleBook, { query })
    expect([status, problem.errors]).toEqual([422, [{ pointer: '/on', code }]])
  })
})

describe('one rule', () => {
  it('comes with versions, groups, contradictions and where it stands', async () => {
    const params = { ruleId: 'contact.further.2026' }
    const { body } = await opened().ask(openRule, { params })
    expect(body.chapter.id).toBe('contact')
    expect(body.groups).toEqual(['6.3', '6.5', '6.7', '6.8', '6.10'])
    expect(body.replaces.map(({ rule }) => [rule.id, rule.state])).toEqual([
      ['contact.common.2019', 'ended'],
    ])
    expect(body.replaces[0]?.groups).toContain('6.2')
    expect(body.reading).not.toBeNull()
    expect(body.contradictions.length).toBeGreaterThan(0)
    expect(body.end).toEqual({ announced: null, enacted: null })
  })

  it('says that an end is expected, not adopted', async () => {
    const { body } = await opened().ask(openRule, { params: { ruleId: 'education-order' } })
    expect(body.end.enacted).toMatchObject({ on: '2027-01-01', expected: true, repealed: true })
  })

  it('can be opened for every rule there is', async () => {
    const api = opened()
    const { body: book } = await api.ask(openRuleBook)
    const ids = book.chapters.flatMap(({ rules }) => rules.map(({ id }) => id))
    expect(ids.length).toBeGreaterThan(90)
    for (const ruleId of ids) {
      const { status, body } = await api.ask(openRule, { params: { ruleId } })
      expect([status, body.rule.id]).toEqual([200, ruleId])
    }
  })

  it('is not found when there is none of that name', async () => {
    const { status } = await opened().ask(openRule, { params: { ruleId: 'contact.nobody' } })
    expect(status).toBe(404)
  })
})

describe('what changes', () => {
  it('is told from today to the next day the law changes, unless asked otherwise', async () => {
    const { body } = await opened().ask(askLawChanges)
    expect([body.from, body.to]).toEqual(['2026-11-23', '2027-01-01'])
    expect(body.days.map(({ on }) => on)).toEqual(['2027-01-01'])
    expect(body.days[0]?.changes.every(({ expected }) => expected)).toBe(true)
  })

  it('is nothing when the law changes no more, as far as it is known', async () => {
    const { body } = await opened().ask(askLawChanges, { query: { basis: 'announced' } })
    expect([body.to, body.days]).toEqual(['2029-12-31', []])
  })

  it('names every rule with its words', async () => {
    const query = { from: '2023-12-31', to: '2026-07-01' }
    const { body } = await opened().ask(askLawChanges, { query })
    const named = body.days.flatMap(({ changes }) =>
      changes.flatMap((row) => (row.kind === 'beside-rules' ? [] : [row.rule])),
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((id) => body.rules[id] === undefined)).toEqual([])
  })

  it('refuses a last day before the first', async () => {
    const query = { from: '2026-07-01', to: '2026-06-30' }
    const { status, problem } = await opened().ask(askLawChanges, { query })
    expect(status).toBe(422)
    expect(problem.errors).toEqual([{ pointer: '/to', code: 'period-ends-early' }])
  })
})
