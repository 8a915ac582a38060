import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Availability } from '../domain/availability'
import type { BookingIntent } from '../domain/bookingIntent'
import type { CitizenFile } from '../domain/citizenFile'
import type { CitizenNeeds } from '../domain/citizenNeeds'
import type { Employer } from '../domain/employers/employer'
import type { FormDraft } from '../domain/formDraft'
import type { Message } from '../domain/message'
import type { Note } from '../domain/note'
import type { SelfBooking } from '../domain/selfBooking'
import type { StandardTexts } from '../domain/standardText'
import type { Seed } from './contents'
import type { RememberedAnswer } from './store'

/** The tables of the browser's database. */
export interface Kept extends DBSchema {
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
  formDrafts: {
    key: string
    value: { id: string; revision: number; draft: FormDraft | null }
    indexes: { revision: number }
  }
  /** One row: all of them, as they are few. */
  bookingIntents: {
    key: 'all'
    value: { id: 'all'; revision: number; intents: readonly BookingIntent[] }
    indexes: { revision: number }
  }
  availabilities: {
    key: string
    value: { id: string; revision: number; availability: Availability }
    indexes: { revision: number }
  }
  needs: {
    key: string
    value: { id: string; revision: number; needs: CitizenNeeds }
    indexes: { revision: number }
  }
  standardTexts: {
    key: string
    value: { id: string; revision: number; texts: StandardTexts }
    indexes: { revision: number }
  }
  employers: {
    key: string
    value: { id: string; revision: number; employer: Employer }
    indexes: { revision: number }
  }
  selfBookings: {
    key: string
    value: { id: string; revision: number; selfBooking: SelfBooking }
    indexes: { revision: number }
  }
  notes: {
    key: string
    value: { id: string; revision: number; note: Note }
    indexes: { revision: number }
  }
  messages: {
    key: string
    value: { id: string; revision: number; message: Message }
    indexes: { revision: number }
  }
}

/** `laid` names one laying of the seed: a tab that knows another must not write on this one. */
export interface Marker {
  readonly revision: number
  readonly seedVersion: string
  readonly laid: string
}

/** Those that hold what was written since the seed was laid. */
export const writtenTables = [
  'citizenFiles',
  'answers',
  'formDrafts',
  'bookingIntents',
  'availabilities',
  'needs',
  'standardTexts',
  'employers',
  'selfBookings',
  'notes',
  'messages',
] as const

export const tables = ['marker', 'seed', ...writtenTables] as const

/**
 * Opens the database. `onGone` is told when it is taken away while it is open: its data was
 * cleared, or a newer version of the program wants it. Rejects when an older tab holds on to it.
 */
export function openKept(name: string, onGone: () => void): Promise<IDBPDatabase<Kept>> {
  return new Promise((resolve, reject) => {
    openDB<Kept>(name, 9, {
      upgrade: createTables,
      blocked: () => reject(new Error('an older tab holds on to the data')),
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
        onGone()
      },
      terminated: onGone,
    }).then(resolve, reject)
  })
}

function createTables(database: IDBPDatabase<Kept>): void {
  for (const table of Array.from(database.objectStoreNames)) database.deleteObjectStore(table)
  database.createObjectStore('marker')
  database.createObjectStore('seed')
  for (const table of writtenTables)
    database.createObjectStore(table, { keyPath: 'id' }).createIndex('revision', 'revision')
}
