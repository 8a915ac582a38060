import pg from 'pg'
import { addMinutes, instantAt } from '../../domain/instant'
import type { Random } from '../../demonstration/random'
import type { WantedTime } from './deed'
import { raceCaseworkers, raceCitizen, raceDays, raceRooms, raceTimes } from './raceSeed'

/** What begins the topic of a talk that a hand wrote. */
export const handmade = 'by hand'

/** How often a hand wants what somebody asks the API for. */
const follows = 0.7
const statuses = ['booked', 'held', 'missed'] as const

/**
 * Writes talks into the database itself, as a program that knows nothing of the API would, and
 * takes half of them out again: the promise about times is the database's own. Ends when told to.
 */
export async function writeByHand(
  database: string,
  citizens: number,
  random: Random,
  over: () => boolean,
  /** What somebody asks the API for now. */
  wanted: () => WantedTime | null,
): Promise<void> {
  const pool = new pg.Pool({ connectionString: database, max: 1 })
  pool.on('error', () => undefined)
  for (let count = 0; !over(); count++) {
    const id = `${handmade} ${random.between(0, 2 ** 30)} ${count}`
    // Refused, or the database is away: what counts is what is kept in the end.
    await pool.query(insert, talk(id, citizens, random, wanted())).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, random.between(5, 25)))
    if (random.chance(0.5))
      await pool.query('DELETE FROM conversations WHERE id = $1', [id]).catch(() => undefined)
  }
  await pool.end()
}

const insert = `
  INSERT INTO conversations (id, version, citizen, kind, authority, party, caseworker, start, "end",
    form, meeting, topic, status)
  VALUES ($1, 1, $2, 'on-request', 'job-centre', 'job-centre', $3, $4, $5, 'physical', $6, $1, $7)`

function talk(id: string, citizens: number, random: Random, wanted: WantedTime | null): string[] {
  const { on, at, caseworker } = (random.chance(follows) && wanted) || {
    on: random.pick(raceDays),
    at: random.pick(raceTimes),
    caseworker: random.pick(raceCaseworkers),
  }
  const start = instantAt(on, at)
  if (start === null) throw new Error('a time of the races is no time')
  const end = addMinutes(start, 30)
  const citizen = raceCitizen(random.between(0, citizens - 1))
  const meeting = JSON.stringify({ kind: 'room', room: random.pick(raceRooms) })
  return [id, citizen, caseworker, start, end, meeting, random.pick(statuses)]
}
