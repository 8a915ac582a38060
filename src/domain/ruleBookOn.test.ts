import { expect, it } from 'vitest'
import { ruleBook } from '../law/ruleBook'
import { ruleBookOn } from './ruleBookOn'
import { ruleOn } from './ruleOn'

it('has every rule of the law once, in its order, whatever the day', () => {
  for (const on of ['2019-01-01', '2026-11-23', '2029-12-31']) {
    const { chapters } = ruleBookOn('enacted', on)
    const ids = chapters.flatMap(({ rules }) => rules.map(({ id }) => id))
    expect(ids).toEqual([...ruleBook.keys()])
  }
})

it('knows each rule’s subject, and no rule of another name', () => {
  for (const { id, rules } of ruleBookOn('announced', '2026-11-23').chapters)
    for (const rule of rules)
      expect(ruleOn(rule.id, 'announced', '2026-11-23')).toMatchObject({
        rule,
        chapter: { id },
      })
  expect(ruleOn('contact.nobody', 'enacted', '2026-11-23')).toBeNull()
})
