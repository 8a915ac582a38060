import pg from 'pg'
import { conversation } from '../../contract/conversation'
import type { Told } from './deed'
import type { Fault, FaultKind } from './fault'
import { handmade } from './hands'
import { asker } from './send'

/** What is wrong with what the database holds, beside what it was asked for. */
export async function keptFaults(database: string, told: readonly Told[]): Promise<Fault[]> {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  try {
    const rows = async (sql: string) =>
      (await client.query<{ row: string }>(sql)).rows.map(({ row }) => row)
    const done = told.flatMap(({ deed, answers }) => {
      const answer = answers.find(({ status }) => status < 300)
      return answer ? [{ deed, answer }] : []
    })
    const answered = done.map(
      ({ deed, answer }) => `${asker} ${deed.id} ${answer.status} ${answer.text}`,
    )
    const booked = done.filter(({ deed }) => deed.kind === 'book').map(({ deed }) => deed.id)
    return [
      ...all('double-booked', await rows(doubleBooked)),
      ...all('occupied-wrongly', await rows(occupiedWrongly)),
      ...all('deadlock', await rows(deadlocks)),
      ...compared(
        'an answer',
        answered,
        await rows(`SELECT concat_ws(' ', request, status, body) AS row FROM answers`),
      ),
      ...compared(
        'a talk',
        booked,
        await rows(`SELECT topic AS row FROM conversations WHERE topic NOT LIKE '${handmade}%'`),
      ),
      ...compared('a line of the journal', done.map(lineOf), await rows(journal)),
    ]
  } finally {
    await client.end()
  }
}

/** By the talks alone, whatever else the database has about times. */
const doubleBooked = `
  WITH taken AS (
    SELECT id, start, "end", unnest(ARRAY['caseworker ' || caseworker, 'citizen ' || citizen,
      'room ' || (meeting ->> 'room')]) AS who
    FROM conversations WHERE status <> 'cancelled'
  )
  SELECT concat_ws(' ', a.who, a.id, b.id) AS row FROM taken a
  JOIN taken b ON a.who = b.who AND a.id < b.id AND a.start < b."end" AND b.start < a."end"`

const occupiedWrongly = `
  WITH wanted AS (
    SELECT id, tstzrange(start, "end", '[)') AS during, unnest(ARRAY['caseworker', 'citizen', 'room']) AS kind,
      unnest(ARRAY[caseworker, citizen, meeting ->> 'room']) AS resource
    FROM conversations WHERE status <> 'cancelled'
  ), kept AS (SELECT conversation, during, kind, resource FROM occupations)
  (SELECT 'not occupied: ' || id AS row FROM
    (SELECT * FROM wanted WHERE resource IS NOT NULL EXCEPT SELECT * FROM kept) AS missing)
  UNION ALL
  (SELECT 'occupied: ' || conversation FROM (SELECT * FROM kept EXCEPT SELECT * FROM wanted) AS beside)`

const deadlocks = `
  SELECT deadlocks::text AS row FROM pg_stat_database
  WHERE datname = current_database() AND deadlocks > 0`

/** Each deed writes one line, which says what it made. */
const journal = `
  SELECT concat_ws(' ', citizen, CASE what WHEN 'handed-over' THEN reason
    ELSE subject || ' ' || (after ->> 'version') END) AS row FROM journal`

function lineOf({
  deed,
  answer,
}: {
  readonly deed: Told['deed']
  readonly answer: { readonly text: string }
}): string {
  if (deed.kind === 'hand-over') return `${deed.citizen} ${deed.id}`
  const { id, version } = conversation.parse(JSON.parse(answer.text))
  return `${deed.citizen} ${id} ${version}`
}

function all(kind: FaultKind, abouts: readonly string[]): Fault[] {
  return abouts.map((about) => ({ kind, about }))
}

/** What was answered for, each once, and nothing beside. */
function compared(what: string, wanted: readonly string[], kept: readonly string[]): Fault[] {
  const left = new Map<string, number>()
  for (const row of kept) left.set(row, (left.get(row) ?? 0) + 1)
  const missing = wanted.filter((row) => {
    const count = left.get(row) ?? 0
    left.set(row, count - 1)
    return count === 0
  })
  const beside = [...left].filter(([, count]) => count > 0).map(([row]) => row)
  return [
    ...all(
      'lost',
      missing.map((row) => `${what}: ${row}`),
    ),
    ...all(
      'unasked',
      beside.map((row) => `${what}: ${row}`),
    ),
  ]
}
