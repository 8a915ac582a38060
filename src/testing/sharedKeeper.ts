import type { CitizenFile } from '../domain/citizenFile'
import type { FormDraft } from '../domain/formDraft'
import { availabilityKey } from '../store/availabilityKey'
import type { Contents } from '../store/contents'
import type { Changes, Keeper } from '../store/keeper'
import type { RememberedAnswer } from '../store/store'
import { noteKey } from '../store/noteKey'

/** A keeper several stores can share, as tabs share a browser's; the next keep can be told to fail. */
export interface SharedKeeper extends Keeper {
  /** Everything kept so far, one for each write. */
  readonly kept: () => readonly Changes[]
  readonly failNext: () => void
}

export function sharedKeeper(): SharedKeeper {
  const kept: Changes[] = []
  let last: Promise<unknown> = Promise.resolve()
  let failing = false
  return {
    kept: () => kept,
    failNext: () => {
      failing = true
    },
    exclusively: (work) => {
      const next = last.then(work, work)
      last = next.catch(() => undefined)
      return next
    },
    takeIn: async (contents) => withChanges(contents, kept),
    keep: async (changes) => {
      if (failing) {
        failing = false
        throw new Error('nothing more can be kept')
      }
      return kept.push(changes)
    },
  }
}

function withChanges(contents: Contents, kept: readonly Changes[]): Contents {
  const citizenFiles = new Map<string, CitizenFile>(contents.citizenFiles)
  const answers = new Map<string, RememberedAnswer>(contents.answers)
  const formDrafts = new Map<string, FormDraft | null>(contents.formDrafts)
  const availabilities = new Map(contents.availabilities)
  const needs = new Map(contents.needs)
  const standardTexts = new Map(contents.standardTexts)
  const employers = new Map(contents.employers)
  const selfBookings = new Map(contents.selfBookings)
  const notes = new Map(contents.notes)
  const messages = new Map(contents.messages)
  let { bookingIntents } = contents
  for (const changes of kept.slice(contents.revision)) {
    for (const file of changes.citizenFiles) citizenFiles.set(file.citizen.id, file)
    for (const [id, answer] of changes.answers) answers.set(id, answer)
    for (const [key, draft] of changes.formDrafts) formDrafts.set(key, draft)
    for (const row of changes.availabilities) availabilities.set(availabilityKey(row.owner), row)
    bookingIntents = changes.bookingIntents ?? bookingIntents
    for (const row of changes.needs) needs.set(row.citizen, row)
    for (const row of changes.standardTexts) standardTexts.set(row.authority, row)
    for (const row of changes.employers) employers.set(row.id, row)
    for (const row of changes.selfBookings) selfBookings.set(row.id, row)
    for (const row of changes.notes) notes.set(noteKey(row), row)
    for (const row of changes.messages) messages.set(row.id, row)
  }
  return {
    ...contents,
    revision: kept.length,
    citizenFiles,
    answers,
    formDrafts,
    bookingIntents,
    availabilities,
    needs,
    standardTexts,
    employers,
    selfBookings,
    notes,
    messages,
  }
}
