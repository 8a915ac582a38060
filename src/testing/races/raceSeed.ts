import type { Seed } from '../../store/contents'
import { buildBenefit } from '../buildBenefit'
import { buildCitizenFile } from '../buildCitizenFile'
import { buildPerson } from '../buildPerson'
import { buildRoom } from '../buildRoom'
import { buildSeed } from '../buildSeed'

/** The moment every host of the races believes it is. */
export const raceNow = '2026-11-23T08:00:00Z'

/** Few enough that everybody wants the same. */
export const raceDays = ['2026-11-25', '2026-11-26', '2026-11-27'] as const
export const raceTimes = Array.from({ length: 16 }, (_, half) =>
  [7 + Math.floor(half / 2), (half % 2) * 30]
    .map((part) => String(part).padStart(2, '0'))
    .join(':'),
)
export const raceCaseworkers = Array.from({ length: 6 }, (_, index) => `races-${index + 1}`)
export const raceRooms = Array.from({ length: 4 }, (_, index) => `races-room-${index + 1}`)

/** The id of the `index`-th citizen, from 0. */
export const raceCitizen = (index: number) => `racer-${index}`

/**
 * A job centre that is responsible for everybody: insured long ago, with a hand-over that can be
 * entered. The numbers are those of nobody.
 */
export function raceSeed(citizens: number): Seed {
  const seed = buildSeed(
    Array.from({ length: citizens }, (_, index) =>
      buildCitizenFile({
        citizen: {
          id: raceCitizen(index),
          name: `Løber ${index}`,
          civilRegistrationNumber: `710580-${String(index).padStart(4, '0')}`,
        },
        benefits: [buildBenefit({ from: '2026-03-02' })],
      }),
    ),
  )
  return {
    ...seed,
    people: [...seed.people, ...raceCaseworkers.map((id) => buildPerson({ id, name: id }))],
    rooms: [...seed.rooms, ...raceRooms.map((id) => buildRoom({ id, name: id }))],
  }
}
