import type { IDBPDatabase } from 'idb'
import { availabilityKey } from './availabilityKey'
import { contentsOf, type Contents, type Seed } from './contents'
import type { Changes, Keeper } from './keeper'
import { openKept, tables, writtenTables, type Kept, type Marker } from './keptInBrowser'
import { memoryStore } from './memory'
import type { Store } from './store'
import { StoreFailure } from './storeFailure'
import { noteKey } from './noteKey'

/** The store, and whether it holds what was kept before or begins anew. */
export interface OpenedStore {
  readonly store: Store
  readonly laid: 'kept' | 'first' | 'anew'
}

/** How long another tab may hold on to the data before this one gives up, in milliseconds. */
const patience = 10_000

/**
 * A store kept in the browser's IndexedDB and shared by every tab: a Web Lock lines the writes up,
 * and each read and write first takes in what other tabs wrote. Only changed records are written.
 * When nothing is kept, or what is kept was seeded under another `seedVersion`, it starts afresh;
 * `keptBefore` bears witness to whether something was kept here that may be gone. `onGone` is told
 * when the data is taken away, or laid anew by another tab. Rejects when the browser keeps nothing.
 */
export async function indexedDbStore(options: {
  readonly name: string
  readonly seedVersion: string
  readonly seed: () => Promise<Seed>
  readonly keptBefore: boolean
  readonly onGone: () => void
}): Promise<OpenedStore> {
  const { name, seedVersion, keptBefore, onGone } = options
  const database = await openKept(name, onGone)
  const lock = <T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> =>
    navigator.locks.request(`${name}-store`, signal ? { signal } : {}, work)
  return lock(async () => {
    const kept = await database.get('marker', 'marker')
    const storeOf = (seed: Seed, { laid }: Marker) =>
      memoryStore(contentsOf(seed), keeperOf(database, laid, onGone, lock))
    if (kept?.seedVersion === seedVersion) {
      const seed = await database.get('seed', 'seed')
      if (!seed) throw new Error('the kept data is gone')
      return { store: storeOf(seed, kept), laid: 'kept' } as const
    }
    const seed = await options.seed()
    const marker = await startAfresh(database, seed, seedVersion)
    const laid = keptBefore || kept !== undefined ? 'anew' : 'first'
    return { store: storeOf(seed, marker), laid } as const
  }, AbortSignal.timeout(patience))
}

async function startAfresh(
  database: IDBPDatabase<Kept>,
  seed: Seed,
  seedVersion: string,
): Promise<Marker> {
  const marker = { revision: 0, seedVersion, laid: crypto.randomUUID() }
  const tx = database.transaction(tables, 'readwrite', { durability: 'strict' })
  for (const table of writtenTables) await tx.objectStore(table).clear()
  await tx.objectStore('seed').put(seed, 'seed')
  await tx.objectStore('marker').put(marker, 'marker')
  await tx.done
  return marker
}

function keeperOf(
  database: IDBPDatabase<Kept>,
  laid: string,
  onGone: () => void,
  exclusively: Keeper['exclusively'],
): Keeper {
  const same = (marker: Marker | undefined): Marker => {
    if (marker?.laid === laid) return marker
    onGone()
    throw new StoreFailure('laid-anew')
  }
  return {
    exclusively: (work) => exclusively(work),
    takeIn: (contents) =>
      unlessGone(database, same, async () => {
        const tx = begin(database, 'readonly')
        const marker = same(await tx.objectStore('marker').get('marker'))
        if (marker.revision === contents.revision) return contents
        const since = IDBKeyRange.lowerBound(contents.revision, true)
        return {
          ...contents,
          revision: marker.revision,
          citizenFiles: joined(
            contents.citizenFiles,
            await tx.objectStore('citizenFiles').index('revision').getAll(since),
            ({ file }) => file,
          ),
          answers: joined(
            contents.answers,
            await tx.objectStore('answers').index('revision').getAll(since),
            ({ answer }) => answer,
          ),
          formDrafts: joined(
            contents.formDrafts,
            await tx.objectStore('formDrafts').index('revision').getAll(since),
            ({ draft }) => draft,
          ),
          bookingIntents:
            (await tx.objectStore('bookingIntents').index('revision').getAll(since))[0]?.intents ??
            contents.bookingIntents,
          availabilities: joined(
            contents.availabilities,
            await tx.objectStore('availabilities').index('revision').getAll(since),
            ({ availability }) => availability,
          ),
          needs: joined(
            contents.needs,
            await tx.objectStore('needs').index('revision').getAll(since),
            ({ needs }) => needs,
          ),
          standardTexts: joined(
            contents.standardTexts,
            await tx.objectStore('standardTexts').index('revision').getAll(since),
            ({ texts }) => texts,
          ),
          employers: joined(
            contents.employers,
            await tx.objectStore('employers').index('revision').getAll(since),
            ({ employer }) => employer,
          ),
          selfBookings: joined(
            contents.selfBookings,
            await tx.objectStore('selfBookings').index('revision').getAll(since),
            ({ selfBooking }) => selfBooking,
          ),
          notes: joined(
            contents.notes,
            await tx.objectStore('notes').index('revision').getAll(since),
            ({ note }) => note,
          ),
          messages: joined(
            contents.messages,
            await tx.objectStore('messages').index('revision').getAll(since),
            ({ message }) => message,
          ),
        } satisfies Contents
      }),
    keep: (changes) => unlessGone(database, same, () => writeChanges(database, changes, same)),
  }
}

function joined<Row extends { readonly id: string }, T>(
  known: ReadonlyMap<string, T>,
  rows: readonly Row[],
  valueOf: (row: Row) => T,
): ReadonlyMap<string, T> {
  if (rows.length === 0) return known
  const all = new Map(known)
  for (const row of rows) all.set(row.id, valueOf(row))
  return all
}

async function writeChanges(
  database: IDBPDatabase<Kept>,
  changes: Changes,
  same: (marker: Marker | undefined) => Marker,
): Promise<number> {
  const tx = begin(database, 'readwrite')
  const marker = same(await tx.objectStore('marker').get('marker'))
  const revision = marker.revision + 1
  try {
    for (const file of changes.citizenFiles)
      await tx.objectStore('citizenFiles').put({ id: file.citizen.id, revision, file })
    for (const [id, answer] of changes.answers)
      await tx.objectStore('answers').put({ id, revision, answer })
    for (const [id, draft] of changes.formDrafts)
      await tx.objectStore('formDrafts').put({ id, revision, draft })
    if (changes.bookingIntents !== null)
      await tx
        .objectStore('bookingIntents')
        .put({ id: 'all', revision, intents: changes.bookingIntents })
    for (const availability of changes.availabilities)
      await tx
        .objectStore('availabilities')
        .put({ id: availabilityKey(availability.owner), revision, availability })
    for (const needs of changes.needs)
      await tx.objectStore('needs').put({ id: needs.citizen, revision, needs })
    for (const texts of changes.standardTexts)
      await tx.objectStore('standardTexts').put({ id: texts.authority, revision, texts })
    for (const employer of changes.employers)
      await tx.objectStore('employers').put({ id: employer.id, revision, employer })
    for (const selfBooking of changes.selfBookings)
      await tx.objectStore('selfBookings').put({ id: selfBooking.id, revision, selfBooking })
    for (const note of changes.notes)
      await tx.objectStore('notes').put({ id: noteKey(note), revision, note })
    for (const message of changes.messages)
      await tx.objectStore('messages').put({ id: message.id, revision, message })
    await tx.objectStore('marker').put({ ...marker, revision }, 'marker')
    await tx.done
    return revision
  } catch (cause) {
    if (isFull(cause)) throw new StoreFailure('full', { cause })
    throw cause
  }
}

/** A transaction over everything; a database that has been taken away has none to give. */
function begin<Mode extends 'readonly' | 'readwrite'>(database: IDBPDatabase<Kept>, mode: Mode) {
  try {
    const tx = database.transaction(tables, mode, { durability: 'strict' })
    // Whoever reads or writes in it is told; that it is over is told to nobody else.
    tx.done.catch(() => undefined)
    return tx
  } catch (cause) {
    throw new StoreFailure('laid-anew', { cause })
  }
}

/** What fails because the database is taken away meanwhile has lost what was kept, and nothing else. */
async function unlessGone<T>(
  database: IDBPDatabase<Kept>,
  same: (marker: Marker | undefined) => Marker,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof StoreFailure) throw cause
    same(await markerNow(database))
    throw cause
  }
}

/** While a database is being taken away it may still give a transaction, and aborts that as well. */
async function markerNow(database: IDBPDatabase<Kept>): Promise<Marker | undefined> {
  try {
    return await begin(database, 'readonly').objectStore('marker').get('marker')
  } catch (cause) {
    throw new StoreFailure('laid-anew', { cause })
  }
}

function isFull(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === 'QuotaExceededError'
}
