import { expect, it } from 'vitest'
import { inDanishOrder } from './danishOrder'

const ordered = (names: readonly string[]) => names.toSorted(inDanishOrder)

it('puts æ, ø and å last, in that order', () => {
  expect(ordered(['Åse', 'Øjvind', 'Ærø', 'Zenia', 'Anders'])).toEqual([
    'Anders',
    'Zenia',
    'Ærø',
    'Øjvind',
    'Åse',
  ])
})

it('puts aa where å stands', () => {
  expect(ordered(['Aage', 'Zenia', 'Aabenraa', 'Åbenrå', 'Abel'])).toEqual([
    'Abel',
    'Zenia',
    'Aabenraa',
    'Åbenrå',
    'Aage',
  ])
})

it('does not look at capitals, and counts numbers', () => {
  expect(ordered(['bo', 'Anna', 'Bo 10', 'Bo 9'])).toEqual(['Anna', 'bo', 'Bo 9', 'Bo 10'])
})
