import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { CitizenFile } from '../domain/citizenFile'
import { contentsOf, type Contents, type Seed } from './contents'
import type { Changes, Keeper } from './keeper'
import { memoryStore } from './memory'
import type { RememberedAnswer, Store } from './store'

interface Kept extends DBSchema {
  /** One row: how many writes the records hold, and what they were seeded with. */
  marker: { key: 'marker'; value: Marker }
  seed: { key: 'seed'; value: Seed }
  citizenFiles: {
    key: string
    value: { id: string; revision: number; file: CitizenFile }
    indexes: { revision: number }
  }
  answers: {
    key: string
    value: { id: string; revision: number; answer: RememberedAnswer }
    indexes: { revision: number }
  }
}

/** `laid` names one laying of the seed: a tab that knows another must not write on this one. */
interface Marker {
  readonly revision: number
  readonly seedVersion: string
  readonly laid: string
}

const tables = ['marker', 'seed', 'citizenFiles', 'answers'] as const

/**
 * A store kept in the browser's IndexedDB and shared by every tab: a Web Lock lines the writes up,
 * and each read and write first takes in what other tabs wrote. Only changed records are written.
 * When nothing is kept, or what is kept was seeded under another `seedVersion`, it starts afresh.
 */
export async function indexedDbStore(options: {
  readonly name: string
  readonly seedVersion: string
  readonly seed: () => Seed
}): Promise<Store> {
  const { name, seedVersion } = options
  const database = await openDB<Kept>(name, 1, { upgrade: createTables })
  const lock = <T>(work: () => Promise<T>): Promise<T> =>
    navigator.locks.request(`${name}-store`, work)
  return lock(async () => {
    const kept = await database.get('marker', 'marker')
    const marker =
      kept?.seedVersion === seedVersion
        ? kept
        : await startAfresh(database, options.seed(), seedVersion)
    const seed = await database.get('seed', 'seed')
    if (!seed) throw new Error('the kept data is gone')
    return memoryStore(contentsOf(seed), keeperOf(database, marker.laid, lock))
  })
}

function createTables(database: IDBPDatabase<Kept>): void {
  database.createObjectStore('marker')
  database.createObjectStore('seed')
  database.createObjectStore('citizenFiles', { keyPath: 'id' }).createIndex('revision', 'revision')
  database.createObjectStore('answers', { keyPath: 'id' }).createIndex('revision', 'revision')
}

async function startAfresh(
  database: IDBPDatabase<Kept>,
  seed: Seed,
  seedVersion: string,
): Promise<Marker> {
  const marker = { revision: 0, seedVersion, laid: crypto.randomUUID() }
  const tx = database.transaction(tables, 'readwrite', { durability: 'strict' })
  await tx.objectStore('citizenFiles').clear()
  await tx.objectStore('answers').clear()
  await tx.objectStore('seed').put(seed, 'seed')
  await tx.objectStore('marker').put(marker, 'marker')
  await tx.done
  return marker
}

function keeperOf(
  database: IDBPDatabase<Kept>,
  laid: string,
  exclusively: <T>(work: () => Promise<T>) => Promise<T>,
): Keeper {
  return {
    exclusively,
    takeIn: async (contents) => {
      const tx = database.transaction(tables, 'readonly')
      const marker = same(laid, await tx.objectStore('marker').get('marker'))
      if (marker.revision === contents.revision) return contents
      const since = IDBKeyRange.lowerBound(contents.revision, true)
      const files = await tx.objectStore('citizenFiles').index('revision').getAll(since)
      const answers = await tx.objectStore('answers').index('revision').getAll(since)
      return merged({ ...contents, revision: marker.revision }, files, answers)
    },
    keep: (changes) => writeChanges(database, laid, changes),
  }
}

async function writeChanges(
  database: IDBPDatabase<Kept>,
  laid: string,
  changes: Changes,
): Promise<number> {
  const tx = database.transaction(tables, 'readwrite', { durability: 'strict' })
  const marker = same(laid, await tx.objectStore('marker').get('marker'))
  const revision = marker.revision + 1
  for (const file of changes.citizenFiles)
    await tx.objectStore('citizenFiles').put({ id: file.citizen.id, revision, file })
  for (const [id, answer] of changes.answers)
    await tx.objectStore('answers').put({ id, revision, answer })
  await tx.objectStore('marker').put({ ...marker, revision }, 'marker')
  await tx.done
  return revision
}

function same(laid: string, marker: Marker | undefined): Marker {
  if (marker?.laid === laid) return marker
  throw new Error('the kept data is gone, or was laid anew by another tab')
}

function merged(
  contents: Contents,
  files: readonly Kept['citizenFiles']['value'][],
  answers: readonly Kept['answers']['value'][],
): Contents {
  const citizenFiles = new Map(contents.citizenFiles)
  for (const { id, file } of files) citizenFiles.set(id, file)
  const remembered = new Map(contents.answers)
  for (const { id, answer } of answers) remembered.set(id, answer)
  return { ...contents, citizenFiles, answers: remembered }
}
