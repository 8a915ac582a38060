import { expect, it } from 'vitest'
import { freshDatabase } from '../freshDatabase'
import { defects } from './defects'
import { faultsWith } from './faultsWith'
import { raceSeed } from './raceSeed'

const citizens = 12
const seed = raceSeed(citizens)

it.each(defects.filter(({ always }) => always))(
  'the races find it when $name',
  async (defect) => {
    const found = await faultsWith(defect, { database: await freshDatabase(seed), citizens })
    expect(found.filter((kind) => defect.shows.includes(kind))).not.toEqual([])
  },
  180_000,
)

it('every kind of defect is of a name of its own, and there are ten at least', () => {
  expect(new Set(defects.map(({ name }) => name)).size).toBe(defects.length)
  expect(defects.length).toBeGreaterThanOrEqual(10)
})
