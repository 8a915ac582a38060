import { expect, it } from 'vitest'
import { placeOf } from './placeOf'

const line = { from: '2023-01-01', to: '2024-12-31' }

it.each([
  ['the whole line', { from: null, to: null }, 0, 100],
  ['the first year', { from: '2023-01-01', to: '2023-12-31' }, 0, (100 * 365) / 731],
  ['the second', { from: '2024-01-01', to: null }, (100 * 365) / 731, (100 * 366) / 731],
  ['one day', { from: '2024-02-29', to: '2024-02-29' }, (100 * 424) / 731, 100 / 731],
  ['from before the line', { from: '2019-07-01', to: '2023-12-31' }, 0, (100 * 365) / 731],
  [
    'until after it',
    { from: '2024-01-01', to: '2030-01-01' },
    (100 * 365) / 731,
    (100 * 366) / 731,
  ],
  ['after it', { from: '2026-01-01', to: null }, 100, 0],
])('%s', (_, span, start, length) => {
  const place = placeOf(span, line)
  expect(place.start).toBeCloseTo(start)
  expect(place.length).toBeCloseTo(length)
})
