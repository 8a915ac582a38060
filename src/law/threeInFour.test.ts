import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { buildCase, type CaseParts } from './buildCase'
import { countsInThreeInFour, keepsThreeInFour } from './threeInFour'

function counted(benefit: NonNullable<CaseParts['benefits']>[number]): number {
  const on = benefit.from ?? ''
  const { required } = assess(buildCase({ benefits: [benefit] }), on, 'enacted').conversations
  return required.filter(countsInThreeInFour).length
}

describe('the talks the share is counted on', () => {
  it('are those of processes begun on the first day of the reform, not the day before', () => {
    expect(counted({ from: '2026-06-30' })).toBe(0)
    expect(counted({ from: '2026-07-01' })).toBe(4)
    const ready = { benefit: 'cash-benefit', targetGroup: '6.2' } as const
    expect(counted({ ...ready, from: '2026-06-30' })).toBe(0)
    expect(counted({ ...ready, from: '2026-07-01' })).toBe(4)
  })

  it('are of those close to the labour market', () => {
    const further = { benefit: 'cash-benefit', targetGroup: '6.3', from: '2026-07-01' } as const
    expect(counted(further)).toBe(0)
  })
})

it.each([
  [0, 0, null],
  [0, 1, false],
  [2, 3, false],
  [3, 4, true],
  [74, 100, false],
  [75, 100, true],
  [299, 399, false],
  [300, 399, true],
])('%i of %i: %s', (kept, of, enough) => {
  expect(keepsThreeInFour(kept, of)).toBe(enough)
})
