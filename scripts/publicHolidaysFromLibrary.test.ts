import { expect, test } from 'vitest'
import kept from '../src/domain/publicHolidays.json'
import { publicHolidaysFromLibrary } from './publicHolidaysFromLibrary'

test('the public holidays kept are those date-holidays has', () => {
  expect(kept).toEqual(publicHolidaysFromLibrary())
})

test('Great Prayer Day is one until 2023', () => {
  const years = Object.entries(kept)
    .filter(([, name]) => name.includes('Bededag'))
    .map(([date]) => date.slice(0, 4))
  expect(years).toEqual(['2019', '2020', '2021', '2022', '2023'])
})
