import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assess } from '../assess'
import { buildCase } from '../buildCase'
import { question, runs } from './caseArbitrary'

it('every rule named is cited once, and nothing else is', () => {
  fc.assert(
    fc.property(question, ({ parts, asOf, basis }) => {
      const { responsible, conversations, notices, rules } = assess(buildCase(parts), asOf, basis)
      const { required, later, form, none } = conversations
      const answers = [responsible, form, none, ...required, ...later, ...notices]
      const named = new Set(answers.flatMap((answer) => answer?.rules ?? []))
      expect(new Set(Object.keys(rules))).toEqual(named)
    }),
    runs,
  )
})
