import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assessWhole } from '../assessWhole'
import { buildCase } from '../buildCase'
import { isFreed } from '../isFreed'
import { question, runs } from './caseArbitrary'

it('freedoms only remove requirements, duties and rights, or widen the forms of a talk', () => {
  let freed = 0
  fc.assert(
    fc.property(question, ({ parts, asOf, basis }) => {
      const { freedoms = [], ...rest } = parts
      const bound = assessWhole(buildCase(rest), asOf, basis)
      const free = assessWhole(buildCase({ ...rest, freedoms }), asOf, basis)
      const { municipality } = buildCase({ freedoms })
      freed += freedoms.some(({ area }) => isFreed(municipality, area, asOf)) ? 1 : 0

      for (const list of ['required', 'later'] as const) {
        const unlike = free.conversations[list].filter((row, index) => {
          const was = bound.conversations[list][index]
          const { status, rules: _, ...same } = row
          expect(was).toMatchObject(same)
          return status !== was?.status && status !== 'waived'
        })
        expect(unlike).toEqual([])
        expect(free.conversations[list]).toHaveLength(bound.conversations[list].length)
      }
      const forms = free.conversations.form?.allowed ?? []
      expect(forms).toEqual(expect.arrayContaining([...(bound.conversations.form?.allowed ?? [])]))

      const [was, now] = [bound.offers.obligation.status, free.offers.obligation.status]
      expect([was, 'waived']).toContain(now)
      expect(free.offers.items).toEqual(bound.offers.items)
      free.duties.forEach(({ inForce }, index) => {
        expect(inForce && bound.duties[index]?.inForce === false).toBe(false)
      })
      free.rights.forEach(({ state, complaint }, index) => {
        const before = bound.rights[index]?.state
        expect([before, before === 'in-force' ? 'set-aside' : before]).toContain(state)
        expect(complaint).toBe(true)
      })
      expect([free.process, free.responsible]).toEqual([bound.process, bound.responsible])
    }),
    runs,
  )
  expect(freed).toBeGreaterThan(50)
})
