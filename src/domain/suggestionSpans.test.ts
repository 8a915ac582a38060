import { expect, it } from 'vitest'
import { buildRequirement } from '../testing/buildRequirement'
import { suggestionSpans } from './suggestionSpans'

const today = '2026-11-23'
const anyTime = { part: 'any', from: today, to: '2026-12-21' }

it('without a requirement any of the next four weeks will do', () => {
  expect(suggestionSpans(null, [], today)).toEqual([anyTime])
})

it('a requirement is looked for from its recommended day, then in its window, then anywhere', () => {
  const requirement = buildRequirement({ from: '2026-11-20', dueBy: '2026-12-20' })
  expect(suggestionSpans(requirement, [requirement], today)).toEqual([
    { part: 'recommended', from: '2026-12-05', to: '2026-12-20' },
    { part: 'window', from: today, to: '2026-12-20' },
    anyTime,
  ])
})

it('a window that is half over is looked through from today', () => {
  const requirement = buildRequirement({ from: '2026-10-01', dueBy: today })
  expect(suggestionSpans(requirement, [requirement], today).slice(0, 2)).toEqual([
    { part: 'recommended', from: today, to: today },
    { part: 'window', from: today, to: today },
  ])
})

it('a window that has not opened is not looked at before it does', () => {
  const requirement = buildRequirement({ from: '2027-01-01', dueBy: '2027-01-03' })
  expect(suggestionSpans(requirement, [requirement], today)[1]?.from).toBe('2027-01-01')
})

it('a requirement that is overdue is looked for at once', () => {
  const requirement = buildRequirement({ from: '2026-10-01', dueBy: '2026-11-22' })
  expect(suggestionSpans(requirement, [requirement], today)).toEqual([anyTime])
})
