import { expect, it } from 'vitest'
import { buildRequirement } from '../testing/buildRequirement'
import { recommendedDate } from './recommendedDate'

const window = { from: '2026-11-01', dueBy: '2027-02-09' }

function recommended(count: number) {
  const all = Array.from({ length: count }, (_, index) =>
    buildRequirement({ ...window, number: index + 1 }),
  )
  return all.map((requirement) => recommendedDate(requirement, all))
}

it('a talk that is alone is planned for the middle of its window', () => {
  expect(recommended(1)).toEqual(['2026-12-21'])
})

it('talks that share a window are spread over it', () => {
  expect(recommended(2)).toEqual(['2026-11-26', '2027-01-15'])
  expect(recommended(4)).toEqual(['2026-11-13', '2026-12-08', '2027-01-02', '2027-01-27'])
})

it('talks of another party or window do not count', () => {
  const one = buildRequirement({ ...window, number: 1 })
  const all = [
    buildRequirement({ ...window, number: 2, party: 'fund' }),
    buildRequirement({ ...window, number: 3, from: '2026-12-01' }),
    one,
  ]
  expect(recommendedDate(one, all)).toBe('2026-12-21')
})

it('a window of one day has that day', () => {
  const day = buildRequirement({ from: '2028-02-29', dueBy: '2028-02-29' })
  expect(recommendedDate(day, [day])).toBe('2028-02-29')
})
