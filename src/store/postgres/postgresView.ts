import { sql, type Kysely } from 'kysely'
import type { Authority } from '../../domain/authority'
import type { Resource } from '../../domain/occupancy'
import { availabilityKey } from '../availabilityKey'
import { inOrderOf } from '../inOrderOf'
import { inOrderOfBusyTime } from '../inOrderOfBusyTime'
import { inOrderOfIntent } from '../inOrderOfIntent'
import { inOrderOfTime } from '../inOrderOfTime'
import type { View } from '../store'
import { askedOnce } from './askedOnce'
import { availabilityOf } from './availabilityRow'
import { citizenFiles } from './citizenFiles'
import { askMessages } from './askMessages'
import { citizenHeads, type CitizenStates } from './citizenHeads'
import type { Tables } from './tables'

/**
 * Questions answered by the database, as the transaction `db` sees it: authorities, people and rooms,
 * which no draft changes, are asked about once. `states` are the process’s own.
 */
export function postgresView(db: Kysely<Tables>, states: CitizenStates): View {
  const authorities = db.selectFrom('authorities').selectAll()
  return {
    authority: askedOnce(async (id) =>
      orNull(await authorities.where('id', '=', id).executeTakeFirst()),
    ),
    jobCentreOf: askedOnce(async (municipality) =>
      orNull(await authorities.where('municipality', '=', municipality).executeTakeFirst()),
    ),
    person: askedOnce(async (id) =>
      orNull(await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst()),
    ),
    peopleOf: askedOnce(async (authority) => {
      const people = db.selectFrom('people').selectAll().where('authority', '=', authority)
      return (await people.execute()).toSorted(byId)
    }),
    roomsOf: askedOnce(async (authority) => {
      const rooms = db.selectFrom('rooms').selectAll().where('authority', '=', authority)
      return (await rooms.execute()).toSorted(byId)
    }),
    authorities: async () => (await authorities.execute()).toSorted(byId),
    knownNumbers: async (numbers) => {
      const known = db
        .selectFrom('citizens')
        .select('civilRegistrationNumber as number')
        .where('civilRegistrationNumber', '=', sql<string>`any(${numbers})`)
      return new Set((await known.execute()).map(({ number }) => number))
    },
    citizenFile: async (id) => orNull((await citizenFiles(db, sql`id = ${id}`))[0]),
    citizenHeadsOf: async (authority) => citizenHeads(db, owned(authority), states),
    citizenNames: async (ids, authority) => {
      const named = db
        .selectFrom('citizens')
        .select(['id', 'name'])
        .where(sql<boolean>`id = any(${ids})`)
        .where(owned(authority))
      return new Map((await named.execute()).map(({ id, name }) => [id, name]))
    },
    citizenFiles: async (ids) => citizenFiles(db, sql`id = any(${ids})`),
    occupied: async (resources, { start, end }) => {
      const busy = await db
        .selectFrom('occupations')
        .select(['kind', 'resource', 'conversation'])
        .select(sql<string>`lower(during)`.as('start'))
        .select(sql<string>`upper(during)`.as('end'))
        .where(sql<boolean>`(resource, kind) in (select * from ${table(resources)})`)
        .where(sql<boolean>`during && tstzrange(${start}, ${end}, '[)')`)
        .execute()
      return busy
        .map(({ kind, resource: id, ...taken }) => ({ resource: { kind, id }, ...taken }))
        .toSorted(inOrderOfBusyTime)
    },
    talksOf: async (resources, { start, end }) => {
      const ids = db
        .selectFrom('occupations')
        .select('conversation')
        .where(sql<boolean>`(resource, kind) in (select * from ${table(resources)})`)
        .where(sql<boolean>`during && tstzrange(${start}, ${end}, '[)')`)
      const talks = db.selectFrom('conversations').selectAll().where('id', 'in', ids)
      return (await talks.execute()).toSorted(inOrderOfTime)
    },
    availabilities: async (owners) => {
      const rows = db
        .selectFrom('availabilities')
        .selectAll()
        .where(sql<boolean>`(owner, kind) in (select * from ${table(owners)})`)
      return (await rows.execute())
        .map(availabilityOf)
        .toSorted(inOrderOf(({ owner }) => availabilityKey(owner)))
    },
    needs: async (citizen) =>
      orNull(
        await db.selectFrom('needs').selectAll().where('citizen', '=', citizen).executeTakeFirst(),
      ),
    standardTexts: async (authority) =>
      orNull(
        await db
          .selectFrom('standardTexts')
          .selectAll()
          .where('authority', '=', authority)
          .executeTakeFirst(),
      ),
    employer: async (id) =>
      orNull(await db.selectFrom('employers').selectAll().where('id', '=', id).executeTakeFirst()),
    employersOf: async (authority) => {
      const own = db.selectFrom('employers').selectAll().where('authority', '=', authority)
      return (await own.execute()).toSorted(inOrderOf(({ id }) => id))
    },
    selfBooking: async (id) =>
      orNull(
        await db.selectFrom('selfBookings').selectAll().where('id', '=', id).executeTakeFirst(),
      ),
    selfBookingsOf: async (citizen) => {
      const own = db.selectFrom('selfBookings').selectAll().where('citizen', '=', citizen)
      return (await own.execute()).toSorted(inOrderOf(({ openedAt, id }) => `${openedAt} ${id}`))
    },
    notesOf: async (citizen) => {
      const own = db.selectFrom('notes').selectAll().where('citizen', '=', citizen)
      return (await own.execute()).toSorted(inOrderOf(({ at, id }) => `${at} ${id}`))
    },
    notesToFollowUp: async (person) => {
      const open = db
        .selectFrom('notes')
        .selectAll()
        .where(sql<string>`follow_up ->> 'person'`, '=', person)
        .where(sql<boolean>`follow_up -> 'settled' = 'null'::jsonb`)
      return (await open.execute()).toSorted(inOrderOf(({ at, id }) => `${at} ${id}`))
    },
    unusedSelfBookings: async (authority) => {
      const opened = db
        .selectFrom('selfBookings')
        .selectAll()
        .where('authority', '=', authority)
        .where('conversation', 'is', null)
      return (await opened.execute())
        .filter(({ takenOver }) => takenOver === null)
        .toSorted(inOrderOf(({ openedAt, id }) => `${openedAt} ${id}`))
    },
    answerTo: async (request) => {
      const answer = db
        .selectFrom('answers')
        .select(['fingerprint', 'status', 'headers', 'body'])
        .where('request', '=', request)
      return orNull(await answer.executeTakeFirst())
    },
    formDraft: async (person, form) => {
      const draft = db
        .selectFrom('formDrafts')
        .selectAll()
        .where('person', '=', person)
        .where('form', '=', form)
      return orNull(await draft.executeTakeFirst())
    },
    bookingIntents: async ({ start, end }) => {
      const intents = db
        .selectFrom('bookingIntents')
        .selectAll()
        .where('start', '<', end)
        .where('end', '>', start)
      return (await intents.execute()).toSorted(inOrderOfIntent)
    },
    ...askMessages(db),
  }
}

/** What `domain/ownership` says of one citizen, of all. */
function owned({ kind, id, municipality }: Authority) {
  switch (kind) {
    case 'job-centre':
      return sql<boolean>`municipality = ${municipality}`
    case 'fund':
      return sql<boolean>`unemployment_fund = ${id}`
  }
}

function table(resources: readonly Resource[]) {
  const ids = resources.map(({ id }) => id)
  const kinds = resources.map(({ kind }) => kind)
  return sql`unnest(${ids}::text[], ${kinds}::text[])`
}

const byId = inOrderOf(({ id }: { readonly id: string }) => id)

function orNull<T>(row: T | undefined): T | null {
  return row ?? null
}
