import fc from 'fast-check'
import { bookAlone } from './bookAlone'
import { bookAtOnce } from './bookAtOnce'
import type { Wanted } from './bookTalk'
import { actors, citizens, type Place, type Time } from './calendarModel'
import { letTimePass } from './letTimePass'
import { moveTalk } from './moveTalk'
import { settleTalk } from './settleTalk'

const places: readonly Place[] = ['room', 'room-2', 'fund-room', 'video']

const times = (days: readonly string[]): fc.Arbitrary<Time> =>
  fc
    .tuple(
      fc.constantFrom(...days),
      fc.integer({ min: 18, max: 23 }),
      fc.constantFrom(30, 45, 60, 90),
    )
    .map(([on, half, minutes]) => ({ on, from: half * 30, to: half * 30 + minutes }))

/** Steps of three people on the days given, crowded so that they meet. */
export function calendarCommands(days: readonly string[], steps: number) {
  const by = fc.constantFrom(...actors)
  const time = times(days)
  const wanted: fc.Arbitrary<Wanted> = fc.record({
    by,
    citizen: fc.constantFrom(...citizens),
    holder: by,
    place: fc.constantFrom(...places),
    time,
  })
  // Most book in their own office: what is refused for a trifle meets nobody.
  const sensible = wanted.map((one): Wanted => {
    const fund = one.by === 'adviser'
    const citizen = fund ? 'insured' : one.citizen === 'insured' ? 'known' : one.citizen
    const holder = fund || one.holder === 'adviser' ? one.by : one.holder
    const place = fund ? 'fund-room' : one.place === 'fund-room' ? 'room' : one.place
    return { ...one, citizen, holder, place }
  })
  const pick = fc.nat(1000)
  const settled = fc.constantFrom('held', 'missed', 'cancelled', 'undone', 'undone', 'cancelled')
  return fc.commands(
    [
      wanted.map(bookAlone),
      sensible.map(bookAlone),
      sensible.map(bookAlone),
      fc.array(sensible, { minLength: 2, maxLength: 4 }).map(bookAtOnce),
      fc
        .record({ by, pick, holder: by, time, stale: fc.integer({ min: 0, max: 9 }) })
        .map((given) => moveTalk({ ...given, stale: given.stale === 0 })),
      fc.record({ by, pick, as: settled, twice: fc.boolean() }).map(settleTalk),
      fc.integer({ min: 1, max: 3 }).map(letTimePass),
    ],
    { maxCommands: steps, size: 'max' },
  )
}
