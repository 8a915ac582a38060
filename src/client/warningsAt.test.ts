import { expect, it } from 'vitest'
import { warningsAt } from './warningsAt'

const told = { warnings: ['closing-day'], placesNear: ['Prøvevej 1'] } as const

it.each([
  ['at another address', 'Andetsteds 2', ['closing-day', 'far-apart']],
  ['at the same address', ' Prøvevej 1 ', ['closing-day']],
  ['while none is typed', ' ', ['closing-day']],
  ['where nobody goes anywhere', null, ['closing-day']],
])('a talk near another is warned of by its address: %s', (_, address, expected) => {
  expect(warningsAt(told, address)).toEqual(expected)
})

it('one that the API told of is told once', () => {
  const far = { ...told, warnings: ['far-apart'] } as const
  expect(warningsAt(far, 'Andetsteds 2')).toEqual(['far-apart'])
})
