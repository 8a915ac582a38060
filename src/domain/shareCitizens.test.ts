import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shareCitizens } from './shareCitizens'

const takers = [
  { id: 'many', citizens: 3 },
  { id: 'few', citizens: 1 },
  { id: 'also-few', citizens: 1 },
]

it('gives each to whoever then has fewest', () => {
  const given = shareCitizens(['a', 'b', 'c', 'd', 'e'], takers)
  expect([...given.values()]).toEqual(['few', 'also-few', 'few', 'also-few', 'many'])
  expect(shareCitizens(['a'], [])).toEqual(new Map())
})

it('gives everybody to somebody, and nobody much more than another', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }), (count, loads) => {
      const citizens = Array.from({ length: count }, (_, at) => String(at))
      const some = loads.map((own, at) => ({ id: `taker ${at}`, citizens: own }))
      const given = shareCitizens(citizens, some)
      expect([...given.keys()]).toEqual(citizens)
      const after = some.map(({ id, citizens: own }) => ({
        own,
        now: own + [...given.values()].filter((to) => to === id).length,
      }))
      const grown = after.filter(({ own, now }) => now > own).map(({ now }) => now)
      const least = Math.min(...after.map(({ now }) => now))
      expect(grown.every((now) => now <= least + 1)).toBe(true)
    }),
  )
})
