import { dateOf, timeOf, type Instant } from '../../domain/instant'
import { openPool } from '../../store/postgres/openPool'
import { quarterHours } from './quarterHours'

// A process of its own, because a time zone belongs to the whole of one.
const { DATABASE_URL: url = '' } = process.env
const atOnce = 10_000
const pool = openPool(url, 1)
const met = { once: 0, twice: 0, skipped: 0 }
const faults: string[] = []
let batch: { readonly written: string; readonly moment: Instant }[] = []

for (const { on, at, moments } of quarterHours('2020-01-01', '2035-12-31')) {
  met[(['skipped', 'once', 'twice'] as const)[moments.length] ?? 'skipped']++
  batch.push(...moments.map((moment) => ({ written: `${on} ${at}`, moment })))
  if (batch.length >= atOnce) await keepAndRead()
}
await keepAndRead()
await pool.end()
process.stdout.write(JSON.stringify({ met, faults: faults.slice(0, 20) }))

/** There and back through the column that holds them, and as a screen would write it. */
async function keepAndRead() {
  const { rows } = await pool.query<{ kept: Instant }>(
    'SELECT kept FROM unnest($1::timestamptz[]) WITH ORDINALITY AS there (kept, n) ORDER BY n',
    [batch.map(({ moment }) => moment)],
  )
  for (const [index, { written, moment }] of batch.entries()) {
    const kept = rows[index]?.kept ?? ''
    const shown = `${dateOf(kept)} ${timeOf(kept)}`
    if (kept !== moment || shown !== written) faults.push(`${written} → ${kept} → ${shown}`)
  }
  batch = []
}
