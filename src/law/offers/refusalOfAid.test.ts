import { describe, expect, it } from 'vitest'
import { buildCase } from '../buildCase'
import { refusalOfAid } from './refusalOfAid'

const freed = buildCase({ freedoms: [{ area: 'aids', from: '2024-03-01', to: '2024-05-31' }] })

describe('an aid', () => {
  it('is decisive or compensates for a limitation', () => {
    const refused = refusalOfAid(null, buildCase(), '2024-04-01')
    expect(refused?.rules).toEqual(['offer.aids'])
    expect(refusalOfAid('decisive', buildCase(), '2024-04-01')).toBeNull()
    expect(refusalOfAid('compensating', buildCase(), '2024-04-01')).toBeNull()
  })

  it.each([
    ['2024-02-29', false],
    ['2024-03-01', true],
    ['2024-05-31', true],
    ['2024-06-01', false],
  ])('of a municipality freed of the test is free on %s: %s', (on, free) => {
    expect(refusalOfAid(null, freed, on) === null).toBe(free)
  })
})
