import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assess } from '../assess'
import { buildCase } from '../buildCase'
import { question, runs } from './caseArbitrary'

it('an allowed form is never excluded, and every other one is, with a reason', () => {
  fc.assert(
    fc.property(question, ({ parts, asOf, basis }) => {
      const { form } = assess(buildCase(parts), asOf, basis).conversations
      const excluded = form?.excluded.map((row) => row.form) ?? []
      expect([...(form?.allowed ?? []), ...excluded].toSorted()).toEqual(
        form === null ? [] : ['phone', 'physical', 'video'],
      )
      expect(form?.excluded.every(({ reason }) => reason.da !== '' && reason.en !== '')).not.toBe(
        false,
      )
    }),
    runs,
  )
})

it('the law itself leaves one form, and nobody chooses among one', () => {
  fc.assert(
    fc.property(question, ({ parts, asOf, basis }) => {
      const { form } = assess(buildCase(parts), asOf, basis).conversations
      const only = form?.allowed.length === 1
      expect(form?.chooser === 'law' && !only).toBe(false)
      expect(form?.chooser === 'citizen' && only).toBe(false)
      expect(form === null || form.allowed.includes('physical')).toBe(true)
    }),
    runs,
  )
})
