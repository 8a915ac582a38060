import { openPool } from '../../src/store/postgres/openPool'
import { statementName } from '../../src/store/postgres/statementName'
import type { Booking } from './bookings'
import type { Statement } from './recorded'

const writers = 32

export interface Inserts {
  /** Talks a second, each in a transaction of its own. */
  readonly constrained: number
  readonly plain: number
  /** The first of the second. */
  readonly ofPlain: number
}

/**
 * The statement by which the program books a talk, which keeps everybody in one talk at a time, and
 * the same into a table without any key, reference, trigger or constraint. In turn, twice each; the
 * better of the two counts.
 */
export async function measureInserts(
  url: string,
  { statement, first }: { readonly statement: Statement; readonly first: Booking },
  next: () => Booking,
  seconds: number,
): Promise<Inserts> {
  const pool = openPool(url, writers)
  const into = async (table: string): Promise<number> => {
    const text = statement.text.replace('"conversations"', table)
    const until = performance.now() + (seconds / 2) * 1000
    let written = 0
    const write = async () => {
      while (performance.now() < until) {
        const { rowCount } = await pool.query({
          name: statementName(text) ?? '',
          text,
          values: valuesFor(next(), statement, first),
        })
        written += rowCount ?? 0
      }
    }
    await Promise.all(Array.from({ length: writers }, write))
    return Math.round((written / seconds) * 2)
  }
  try {
    await pool.query('CREATE TABLE plain_conversations (LIKE conversations)')
    let [constrained, plain] = [0, 0]
    for (let round = 0; round < 2; round++) {
      constrained = Math.max(constrained, await into('conversations'))
      plain = Math.max(plain, await into('plain_conversations'))
    }
    return { constrained, plain, ofPlain: Math.round((constrained / plain) * 100) / 100 }
  } finally {
    await pool.end()
  }
}

/** What was written for the first booking, with another id, time and people in it. */
function valuesFor(booking: Booking, { values }: Statement, first: Booking): unknown[] {
  const { citizen, caseworker, start, end } = booking
  const others = new Map<unknown, unknown>([
    [values[0], crypto.randomUUID()],
    [first.citizen, citizen],
    [first.caseworker, caseworker],
    [first.start, start],
    [first.end, end],
  ])
  return values.map((value) => others.get(value) ?? value)
}
