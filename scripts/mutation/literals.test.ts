import { expect, it } from 'vitest'
import { literals } from './literals'

const text = `const rule: 7 | 8 = 7
const begins = { 1: '2024-03-01', title: 'fra 2024-03-01', days: -13 }`

it('finds dates and numbers, and neither types nor keys nor words', () => {
  expect(literals('a.ts', text).map(({ line, was, others }) => [line, was, ...others])).toEqual([
    [1, '7', '6', '8'],
    [2, "'2024-03-01'", "'2024-02-29'", "'2024-03-02'"],
    [2, '13', '12', '14'],
  ])
})
