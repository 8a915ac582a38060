import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter } from './dayAfter'
import { placed } from './placed'

const first = '2026-12-01'
const day = fc.integer({ min: 0, max: 400 }).map((days) => dayAfter(first, days))

describe('an offer that is placed in the drawing', () => {
  it('is moved whole by days, over a month’s end and over the change to summer time', () => {
    const days = { from: '2027-03-20', to: '2027-04-02' }
    expect(placed(days, { days: 9, part: 'all' }, null)).toEqual({
      from: '2027-03-29',
      to: '2027-04-11',
    })
    expect(placed(days, { days: -20, part: 'all' }, null)).toEqual({
      from: '2027-02-28',
      to: '2027-03-13',
    })
  })

  it('never ends after its last lawful day, nor before it begins, however its end is moved', () => {
    fc.assert(
      fc.property(day, day, day, fc.integer({ min: -500, max: 500 }), (a, b, c, days) => {
        const [from = '', to = '', limit = ''] = [a, b, c].toSorted()
        const end = placed({ from, to }, { days, part: 'end' }, limit)
        expect(end.from).toBe(from)
        expect(end.to >= from && end.to <= limit).toBe(true)
      }),
      { seed: 1 },
    )
  })

  it('ends where it is put when nothing limits it', () => {
    expect(placed({ from: first, to: first }, { days: 3650, part: 'end' }, null).to).toBe(
      dayAfter(first, 3650),
    )
  })
})
