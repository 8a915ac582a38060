import { describe, expect, it } from 'vitest'
import { dayNumber } from './dayNumber'
import { keptInReach } from './keptInReach'
import { viewOf } from './view'
import { zoomed } from './zoomed'

const days = {
  today: dayNumber('2026-11-23'),
  first: dayNumber('2026-01-01'),
  last: dayNumber('2027-05-01'),
}

describe('what of the course is in view', () => {
  it('is today with a third of the span before it, where nobody has chosen', () => {
    const { start, span } = viewOf({ span: null, from: null }, days)
    expect(days.today - start).toBeCloseTo(span / 3)
  })

  it('begins on the day of the address', () => {
    const view = viewOf({ span: 92, from: '2026-03-04' }, days)
    expect(view).toEqual({ start: dayNumber('2026-03-04'), span: 92 })
  })

  it('is everything, with a little on both sides', () => {
    const { start, span } = viewOf({ span: 0, from: null }, days)
    expect(start).toBeLessThan(days.first)
    expect(start + span).toBeGreaterThan(days.last)
  })

  it.each([0, 0.25, 0.5, 1])('keeps the day at %d of the width where it is', (at) => {
    const before = { start: days.first, span: 100 }
    const after = zoomed(before, 0.5, at)
    expect(after.start + after.span * at).toBeCloseTo(before.start + before.span * at)
  })

  it('comes no closer than two weeks', () => {
    expect(zoomed({ start: 0, span: 20 }, 0.01, 0.5).span).toBe(14)
  })

  it('does not lose the course at either end', () => {
    const span = 100
    const early = keptInReach({ start: days.first - 5000, span }, days)
    const late = keptInReach({ start: days.last + 5000, span }, days)
    expect(early.start + span).toBeGreaterThan(days.first)
    expect(late.start).toBeLessThan(days.last)
  })
})
