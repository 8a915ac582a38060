import { sql, type Kysely } from 'kysely'
import type { Seed } from '../contents'
import { availabilityRow } from './availabilityRow'
import { employerRow } from './employerRow'
import { insertFiles } from './insertFiles'
import { insertRows } from './insertRows'
import { needsRow } from './needsRow'
import { openDatabase } from './openDatabase'
import type { Tables } from './tables'

export type Seeded =
  { readonly ok: true } | { readonly ok: false; readonly because: 'has-citizens' }

/**
 * Fills the migrated database at `url` with the seed, all or nothing. One that has citizens is
 * left as it is, unless the seed is to be there `instead` of everything.
 */
export async function seedPostgres(
  url: string,
  seed: Seed,
  { instead = false }: { readonly instead?: boolean } = {},
): Promise<Seeded> {
  const db = openDatabase(url)
  try {
    return await db.transaction().execute(async (transaction) => {
      await sql`lock table turn in exclusive mode`.execute(transaction)
      if (instead) await empty(transaction)
      if (await hasCitizens(transaction)) return { ok: false, because: 'has-citizens' }
      await fill(transaction, seed)
      return { ok: true }
    })
  } finally {
    await db.destroy()
  }
}

async function empty(db: Kysely<Tables>): Promise<void> {
  await sql`
    truncate authorities, people, rooms, citizens, conversations, occupations, journal, answers,
      form_drafts, booking_intents, availabilities, needs, standard_texts, messages,
      self_bookings, notes, employers
  `.execute(db)
}

async function hasCitizens(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom('citizens').select('id').limit(1).execute()).length > 0
}

async function fill(db: Kysely<Tables>, seed: Seed) {
  const { authorities, people, rooms, citizenFiles } = seed
  await insertRows(
    db,
    'authorities',
    authorities.map(({ id, kind, name, municipality, freedoms, sharesCalendar, videoHosts }) => ({
      id,
      kind,
      name,
      municipality,
      freedoms: JSON.stringify(freedoms),
      sharesCalendar,
      videoHosts: JSON.stringify(videoHosts),
    })),
  )
  await insertRows(
    db,
    'people',
    people.map(({ id, name, role, authority }) => ({ id, name, role, authority })),
  )
  await insertRows(
    db,
    'rooms',
    rooms.map(({ id, authority, name, address }) => ({ id, authority, name, address })),
  )
  await insertFiles(db, citizenFiles)
  await insertRows(db, 'availabilities', seed.availabilities.map(availabilityRow))
  await insertRows(db, 'needs', seed.needs.map(needsRow))
  await insertRows(db, 'employers', seed.employers.map(employerRow))
}
