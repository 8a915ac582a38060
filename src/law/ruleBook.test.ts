import { describe, expect, it } from 'vitest'
import { ruleBook, writeRuleBook } from './ruleBook'
import type { RuleEntry } from './ruleEntry'
import { allRules } from './rules/allRules'
import { repeals } from './rules/repeals'

const ever = { from: null, to: null }

const rows = [
  // rule, announced from – to, enacted from – to
  ['process.change-of-benefit', [null, null], [null, null]],
  ['process.change-of-group', [null, null], [null, null]],
  ['contact.insured.2019', [null, '2023-12-31'], [null, '2023-12-31']],
  ['contact.fund-trial.2020', ['2019-07-01', '2023-06-30'], ['2020-01-01', '2023-12-31']],
  ['contact.insured.2024', ['2024-01-01', '2025-12-31'], ['2024-01-01', '2026-06-30']],
  ['contact.insured.2026', ['2026-01-01', null], ['2026-07-01', null]],
  ['contact.common.2019', ['2019-07-01', '2025-12-31'], ['2020-01-01', '2026-06-30']],
  ['contact.close.2026', ['2026-01-01', null], ['2026-07-01', null]],
  ['contact.further.2026', ['2026-01-01', null], ['2026-07-01', null]],
  ['contact.none', [null, null], [null, null]],
  ['contact.sick.2019', [null, '2025-12-31'], [null, '2026-06-30']],
  ['contact.sick-light.2025', null, ['2025-01-01', '2026-06-30']],
  ['contact.sick-employed.2026', ['2026-01-01', null], ['2026-07-01', null]],
  ['contact.sick.2026', ['2026-01-01', null], ['2026-07-01', null]],
  ['contact.fast-track', [null, '2025-12-31'], [null, '2026-06-30']],
  ['contact.after-six-months', [null, null], [null, null]],
  ['contact.sixteen-months', ['2020-01-01', null], ['2020-01-01', null]],
  ['contact.availability', ['2024-01-01', null], ['2024-01-01', null]],
  ['contact.content.2019', ['2019-07-01', null], ['2020-01-01', null]],
  ['contact.education.2022', ['2022-01-01', null], ['2022-01-01', '2025-06-30']],
  ['responsible.fund.2024', ['2024-01-01', null], ['2024-01-01', null]],
  ['responsible.fund-trial.2027', ['2026-01-01', null], ['2027-01-01', null]],
  ['responsible.free-choice.2027', ['2026-01-01', null], ['2027-01-01', null]],
  ['responsible.may-book', [null, null], [null, null]],
  ['fund.service.2024', ['2024-01-01', null], ['2024-01-01', null]],
  ['company.one-entry.2026', ['2026-01-01', null], ['2026-07-01', null]],
  ['organisation.free.2026', ['2026-01-01', null], ['2026-07-01', null]],
  ['exempt.less-intensive', ['2019-07-01', null], ['2020-01-01', null]],
  ['exempt.one-in-four', ['2026-01-01', null], ['2026-07-01', null]],
  ['exempt.pause', ['2026-01-01', null], ['2026-07-01', null]],
  ['exempt.digital-post', ['2019-07-01', null], ['2020-01-01', null]],
  ['exempt.freed', [null, null], null],
  ['form.physical.before', [null, '2019-06-30'], [null, '2019-12-31']],
  ['form.video.2019', ['2019-07-01', '2021-12-31'], ['2020-01-01', '2021-12-31']],
  ['form.after-six-months.2022', ['2022-01-01', '2022-12-31'], ['2022-01-01', '2023-03-21']],
  ['form.all-but-first.2023', ['2023-01-01', null], ['2023-03-22', null]],
  ['form.first-physical.2023', ['2023-01-01', null], ['2023-03-22', null]],
  ['form.first-employed-sick.2023', ['2023-01-01', null], ['2023-03-22', null]],
  ['form.authority-override.2023', ['2023-01-01', null], ['2023-03-22', null]],
  ['form.education-allowance', ['2023-01-01', null], ['2023-03-22', '2025-06-30']],
  ['form.freed', [null, null], null],
  ['offer.obligation.2019', ['2019-07-01', '2025-12-31'], ['2020-01-01', '2026-06-30']],
  ['offer.obligation.2026', ['2026-01-01', null], ['2026-07-01', null]],
  ['offer.counts.2019', [null, '2022-12-31'], [null, '2023-03-21']],
  ['offer.counts.2023', ['2023-01-01', null], ['2023-03-22', '2026-06-30']],
  ['offer.counts.2026', null, ['2026-07-01', null]],
  ['offer.mentor.2019', ['2019-07-01', null], ['2020-01-01', null]],
  ['offer.education.2019', ['2019-07-01', null], ['2020-01-01', null]],
  ['offer.focus', ['2023-01-01', null], ['2023-03-22', null]],
  ['offer.work-placement.length', ['2019-07-01', null], ['2020-01-01', null]],
  ['offer.wage-subsidy.length', ['2019-07-01', null], ['2020-01-01', null]],
  ['offer.wage-subsidy.continue', ['2019-07-01', null], ['2020-01-01', null]],
  ['offer.work-placement.aim', ['2019-07-01', null], ['2020-01-01', null]],
  ['offer.upskilling.length', ['2019-07-01', null], ['2020-01-01', null]],
  ['offer.granted-by', [null, null], [null, null]],
  ['offer.resource-guarantee', [null, null], [null, null]],
  ['offer.aids', [null, null], [null, null]],
  ['offer.freed', [null, null], null],
  ['register.conversation', [null, null], [null, null]],
  ['register.cv', ['2019-07-01', null], ['2020-01-01', null]],
  ['register.min-plan', ['2019-07-01', null], ['2020-01-01', null]],
  ['register.min-plan-status', [null, '2022-12-31'], [null, '2023-03-21']],
  ['register.joblog', [null, null], [null, null]],
  ['register.jobnet-weekly', [null, '2019-06-30'], [null, '2019-12-31']],
  ['inform.six-weeks', [null, '2022-12-31'], [null, '2023-03-21']],
  ['register.self-booking', ['2019-07-01', null], ['2020-01-01', null]],
  ['register.employment-plan', [null, '2022-12-31'], [null, '2023-03-21']],
  ['register.reports', [null, null], [null, null]],
  ['education-order', [null, '2025-12-31'], [null, '2026-12-31']],
  ['right.talks', [null, null], [null, null]],
  ['right.self-found-placement', [null, null], [null, null]],
  ['right.coordinating-caseworker', [null, null], [null, null]],
  ['right.health-coordinator', [null, null], [null, null]],
  ['right.job-mediator', [null, null], [null, null]],
  ['right.discharge-mentor', [null, null], [null, null]],
  ['right.study-mentor', [null, null], [null, null]],
  ['right.other-provider', [null, null], [null, null]],
  ['right.coping-course', [null, null], [null, null]],
  ['right.basic-skills', [null, null], [null, null]],
  ['right.education-lift', [null, null], [null, null]],
  ['right.six-weeks-education', [null, null], [null, null]],
  ['right.offer', [null, null], [null, null]],
  ['right.continuous-effort', [null, null], [null, null]],
  ['right.less-intensive-effort', ['2019-07-01', null], ['2020-01-01', null]],
  ['right.free-choice-of-form', ['2023-01-01', null], ['2023-03-22', null]],
  ['supervision.offers.2019', ['2019-07-01', '2022-12-31'], ['2020-01-01', '2023-03-21']],
  ['supervision.offers.2023', ['2023-01-01', '2025-12-31'], ['2023-03-22', '2026-06-30']],
  ['supervision.conversations', ['2019-07-01', '2025-12-31'], ['2020-01-01', '2026-06-30']],
  ['supervision.steps', ['2019-07-01', '2025-12-31'], ['2020-01-01', '2026-06-30']],
  ['supervision.abolished', ['2026-01-01', null], ['2026-07-01', null]],
  ['results', ['2026-01-01', null], ['2026-07-01', null]],
  ['results.three-in-four', ['2026-01-01', null], ['2026-07-01', null]],
  ['benchmark', ['2019-07-01', null], ['2020-01-01', null]],
  ['sanction.no-automatic', [null, null], [null, null]],
  ['sanction.trust.2027', ['2026-01-01', null], ['2027-01-01', null]],
  ['freedom.organisation', [null, null], null],
  ['freedom.conversations', [null, null], null],
  ['freedom.joblog', [null, null], null],
  ['freedom.offers', [null, null], null],
  ['freedom.rights', [null, null], null],
  ['freedom.special-processes', [null, null], null],
  ['freedom.aids', [null, null], null],
  ['freedom.reports', [null, null], null],
  ['freedom.supervision', [null, null], null],
] as const

describe('the days each rule is in force', () => {
  it.each(rows)('%s', (id, announced, enacted) => {
    const span = (days: readonly [string | null, string | null] | null) =>
      days && { from: days[0], to: days[1] }
    const { announced: told, enacted: law } = ruleBook.get(id) ?? {}
    expect({ announced: told, enacted: law }).toEqual({
      announced: span(announced),
      enacted: span(enacted),
    })
  })
})

describe('the rule book', () => {
  it('has a row above for every rule', () => {
    expect(rows.map(([id]) => id).toSorted()).toEqual([...ruleBook.keys()].toSorted())
  })

  it('has every id once', () => {
    expect(ruleBook.size).toBe(allRules.length)
  })

  it('replaces and repeals only rules it has', () => {
    const ended = [
      ...allRules.flatMap((rule) => rule.replaces),
      ...repeals.flatMap((r) => r.repeals),
    ]
    expect(ended.length).toBeGreaterThan(0)
    expect(ended.filter((id) => !ruleBook.has(id))).toEqual([])
  })

  it('has no rule that ends before it begins', () => {
    const spans = [...ruleBook.values()].flatMap(({ announced, enacted }) => [announced, enacted])
    const inverted = spans.filter((span) => span?.from && span.to && span.to < span.from)
    expect(inverted).toEqual([])
  })

  it('names each document once per rule, with a phrase of three to ten words', () => {
    for (const { id, sources } of ruleBook.values()) {
      const documents = sources.flatMap(({ document }) => document ?? [])
      expect(new Set(documents).size, id).toBe(documents.length)
      for (const source of sources) {
        if (source.document === null) continue
        const words = source.phrase.split(/\s+/).length
        expect(words >= 3 && words <= 10, `${id}: ${source.phrase}`).toBe(true)
      }
    }
  })

  it('says every rule in both languages', () => {
    for (const { id, title, text } of ruleBook.values())
      expect(
        [title.da, title.en, text.da, text.en].every((words) => words.length > 5),
        id,
      ).toBe(true)
  })
})

describe('a reform only adds entries', () => {
  const old: RuleEntry = {
    id: 'old',
    title: { da: 'Gammel', en: 'Old' },
    text: { da: 'Gammel regel', en: 'Old rule' },
    begins: { announced: 'always', enacted: '2020-01-01' },
    replaces: [],
    sources: [{ document: null, reference: 'en lov' }],
    confidence: 'high',
  }
  const successor: RuleEntry = {
    ...old,
    id: 'new',
    begins: { announced: 'never', enacted: '2024-03-01' },
    replaces: ['old'],
  }
  const spanOfOld = (...rest: Parameters<typeof writeRuleBook>) => {
    const { announced, enacted } = writeRuleBook(...rest).get('old') ?? {}
    return { announced, enacted }
  }

  it('a rule without a source does not compile', () => {
    // @ts-expect-error every rule needs at least one source
    const unsourced: RuleEntry = { ...old, sources: [] }
    expect(unsourced.sources).toEqual([])
  })

  it('the old rule is open until something takes its place', () => {
    expect(spanOfOld([old], [])).toEqual({
      announced: ever,
      enacted: { from: '2020-01-01', to: null },
    })
  })

  it('the old rule ends the day before its successor, only on the calendar that has one', () => {
    expect(spanOfOld([old, successor], [])).toEqual({
      announced: ever,
      enacted: { from: '2020-01-01', to: '2024-02-29' },
    })
  })

  it('a repeal ends a rule, and the earlier of two endings counts', () => {
    const repeal = {
      repeals: ['old'],
      begins: { announced: '2023-01-01', enacted: '2023-01-01' },
      sources: old.sources,
      confidence: 'high',
    } as const
    expect(spanOfOld([old, successor], [repeal])).toEqual({
      announced: { from: null, to: '2022-12-31' },
      enacted: { from: '2020-01-01', to: '2022-12-31' },
    })
  })
})
