import type { Availability, AvailabilityOwner } from '../domain/availability'
import type { BookingIntent } from '../domain/bookingIntent'
import type { CitizenFile } from '../domain/citizenFile'
import type { CitizenNeeds } from '../domain/citizenNeeds'
import type { Conversation } from '../domain/conversation'
import type { Employer } from '../domain/employers/employer'
import type { FormDraft } from '../domain/formDraft'
import type { Message } from '../domain/message'
import type { Note } from '../domain/note'
import { occupiesTime, resourcesOf } from '../domain/occupancy'
import type { SelfBooking } from '../domain/selfBooking'
import type { StandardTexts } from '../domain/standardText'
import { unkeptAvailability } from '../domain/unkeptAvailability'
import { availabilityKey } from './availabilityKey'
import type { Contents } from './contents'
import { formDraftKey } from './formDraftKey'
import { inOrderOfTime } from './inOrderOfTime'
import type { Changes } from './keeper'
import { memoryView } from './memoryView'
import type { Added, Draft, RememberedAnswer, Saved } from './store'
import { noteKey } from './noteKey'

/** A draft over contents: what it writes is seen by its own questions, and by nobody else's. */
export function memoryDraft(start: Contents): {
  draft: Draft
  start: Contents
  contents: () => Contents
  changes: () => Changes
} {
  let contents = start
  const touched = new Set<string>()
  const answers: (readonly [string, RememberedAnswer])[] = []
  const formDrafts = new Map<string, FormDraft | null>()
  const availabilities = new Map<string, Availability>()
  const needs = new Map<string, CitizenNeeds>()
  const standardTexts = new Map<string, StandardTexts>()
  const employers = new Map<string, Employer>()
  const selfBookings = new Map<string, SelfBooking>()
  const notes = new Map<string, Note>()
  const messages = new Map<string, Message>()
  const view = memoryView(() => contents)

  function putAll(files: readonly CitizenFile[]): void {
    const citizenFiles = new Map(contents.citizenFiles)
    for (const file of files) {
      citizenFiles.set(file.citizen.id, file)
      touched.add(file.citizen.id)
    }
    contents = { ...contents, citizenFiles }
  }

  function fileOf(citizen: string): CitizenFile {
    const file = contents.citizenFiles.get(citizen)
    if (!file) throw new Error('a write to a citizen that is not kept')
    return file
  }

  function putFormDraft(key: string, row: FormDraft | null): void {
    contents = { ...contents, formDrafts: new Map(contents.formDrafts).set(key, row) }
    formDrafts.set(key, row)
  }

  function otherIntents(person: string, form: string): BookingIntent[] {
    return contents.bookingIntents.filter((row) => row.person !== person || row.form !== form)
  }

  function putBookingIntents(bookingIntents: readonly BookingIntent[]): void {
    contents = { ...contents, bookingIntents }
  }

  function keptAvailability(owner: AvailabilityOwner): Availability {
    return contents.availabilities.get(availabilityKey(owner)) ?? unkeptAvailability(owner)
  }

  function putAvailability(row: Availability): void {
    const key = availabilityKey(row.owner)
    contents = { ...contents, availabilities: new Map(contents.availabilities).set(key, row) }
    availabilities.set(key, row)
  }

  async function place(talk: Conversation): Promise<Saved> {
    if (talk.end <= talk.start) throw new Error('a talk that ends before it has begun')
    const others = fileOf(talk.citizen).conversations.filter(({ id }) => id !== talk.id)
    if (occupiesTime(talk.status)) {
      const taken = await view.occupied(resourcesOf(talk), talk)
      const by = taken.filter(({ conversation }) => conversation !== talk.id)
      if (by.length > 0) return { ok: false, because: 'occupied', by }
      if (linkInUse(talk)) return { ok: false, because: 'link-in-use' }
    }
    const conversations = [...others, talk].toSorted(inOrderOfTime)
    putAll([{ ...fileOf(talk.citizen), conversations }])
    return { ok: true }
  }

  function linkInUse({ id, meeting }: Conversation): boolean {
    if (meeting.kind !== 'link') return false
    const { link } = meeting
    return [...contents.citizenFiles.values()].some(({ conversations }) =>
      conversations.some(
        (talk) =>
          talk.id !== id &&
          occupiesTime(talk.status) &&
          talk.meeting.kind === 'link' &&
          talk.meeting.link === link,
      ),
    )
  }

  function kept(talk: Conversation): Conversation | undefined {
    return fileOf(talk.citizen).conversations.find(({ id }) => id === talk.id)
  }

  function idExists(id: string): boolean {
    return [...contents.citizenFiles.values()].some(({ conversations }) =>
      conversations.some((talk) => talk.id === id),
    )
  }

  async function add(files: readonly CitizenFile[]): Promise<Added> {
    const ids = new Set(contents.citizenFiles.keys())
    const numbers = new Set(await view.knownNumbers(files.map(numberOf)))
    for (const file of files) {
      if (ids.has(file.citizen.id)) return { ok: false, because: 'id-exists' }
      if (numbers.has(numberOf(file))) return { ok: false, because: 'number-known' }
      ids.add(file.citizen.id)
      numbers.add(numberOf(file))
    }
    putAll(files.map((file) => ({ ...file, conversations: [] })))
    for (const talk of files.flatMap(({ conversations }) => conversations))
      if (idExists(talk.id) || !(await place(talk)).ok)
        throw new Error('a new citizen comes with a talk whose time or id is taken')
    return { ok: true }
  }

  const draft: Draft = {
    ...view,
    addConversation: async (talk) =>
      idExists(talk.id) ? { ok: false, because: 'id-exists' } : place(talk),
    replaceConversation: async (talk) =>
      kept(talk)?.version === talk.version - 1 ? place(talk) : { ok: false, because: 'stale' },
    addCitizenFiles: add,
    replaceFacts: async ({ citizen, benefits, exemptions }) => {
      const kept = fileOf(citizen.id)
      if (kept.citizen.version !== citizen.version - 1) return { ok: false, because: 'stale' }
      putAll([{ ...kept, citizen, benefits, exemptions }])
      return { ok: true }
    },
    replaceChoices: async (id, version, choices) => {
      const kept = fileOf(id)
      if (kept.citizen.version !== version - 1) return { ok: false, because: 'stale' }
      putAll([{ ...kept, citizen: { ...kept.citizen, version }, choices }])
      return { ok: true }
    },
    replacePlan: async (id, version, { offers, ordinaryHours, providers }) => {
      const kept = fileOf(id)
      if (kept.citizen.version !== version - 1) return { ok: false, because: 'stale' }
      putAll([
        {
          ...kept,
          citizen: { ...kept.citizen, version },
          offers,
          ordinaryHours,
          ...(providers && { providers }),
        },
      ])
      return { ok: true }
    },
    replaceAssigned: async (citizen, assigned) => putAll([{ ...fileOf(citizen), assigned }]),
    // Here one write begins when the one before it has ended.
    holdPlaces: async () => undefined,
    appendJournal: async (citizen, entry) => {
      const file = fileOf(citizen)
      putAll([{ ...file, journal: [...file.journal, entry] }])
    },
    replaceHours: async (hours) => {
      const { version, busy, busyFrom } = keptAvailability(hours.owner)
      if (version !== hours.version - 1) return { ok: false, because: 'stale' }
      putAvailability({ ...hours, busy, busyFrom })
      return { ok: true }
    },
    replaceBusyTimes: async (owner, busy, busyFrom) => {
      putAvailability({ ...keptAvailability(owner), busy, busyFrom })
    },
    replaceNeeds: async (row) => {
      const before = contents.needs.get(fileOf(row.citizen).citizen.id)
      if ((before?.version ?? 0) !== row.version - 1) return { ok: false, because: 'stale' }
      contents = { ...contents, needs: new Map(contents.needs).set(row.citizen, row) }
      needs.set(row.citizen, row)
      return { ok: true }
    },
    replaceStandardTexts: async (row) => {
      const { authority } = row
      if (!contents.authorities.has(authority)) throw new Error('texts of an authority not kept')
      const before = contents.standardTexts.get(authority)
      if ((before?.version ?? 0) !== row.version - 1) return { ok: false, because: 'stale' }
      const replaced = new Map(contents.standardTexts).set(authority, row)
      contents = { ...contents, standardTexts: replaced }
      standardTexts.set(authority, row)
      return { ok: true }
    },
    keepEmployer: async (row) => {
      if (!contents.authorities.has(row.authority))
        throw new Error('an employer of an authority not kept')
      const before = contents.employers.get(row.id)
      if ((before?.version ?? 0) !== row.version - 1) return { ok: false, because: 'stale' }
      contents = { ...contents, employers: new Map(contents.employers).set(row.id, row) }
      employers.set(row.id, row)
      return { ok: true }
    },
    keepSelfBooking: async (row) => {
      if (!contents.citizenFiles.has(row.citizen))
        throw new Error('a self-booking of a citizen not kept')
      const before = contents.selfBookings.get(row.id)
      if ((before?.version ?? 0) !== row.version - 1) return { ok: false, because: 'stale' }
      contents = {
        ...contents,
        selfBookings: new Map(contents.selfBookings).set(row.id, row),
      }
      selfBookings.set(row.id, row)
      return { ok: true }
    },
    keepNote: async (row) => {
      if (!contents.citizenFiles.has(row.citizen)) throw new Error('a note on a citizen not kept')
      const key = noteKey(row)
      const before = contents.notes.get(key)
      if ((before?.version ?? 0) !== row.version - 1) return { ok: false, because: 'stale' }
      contents = { ...contents, notes: new Map(contents.notes).set(key, row) }
      notes.set(key, row)
      return { ok: true }
    },
    putMessages: async (rows) => {
      const put = new Map(contents.messages)
      for (const row of rows) {
        fileOf(row.citizen)
        put.set(row.id, row)
        messages.set(row.id, row)
      }
      contents = { ...contents, messages: put }
    },
    remember: async (requestId, answer) => {
      if (contents.answers.has(requestId)) throw new Error('a request is answered twice')
      contents = { ...contents, answers: new Map(contents.answers).set(requestId, answer) }
      answers.push([requestId, answer])
    },
    keepFormDraft: async (row) => putFormDraft(formDraftKey(row.person, row.form), row),
    dropFormDraft: async (person, form) => putFormDraft(formDraftKey(person, form), null),
    keepBookingIntent: async (intent, now) =>
      putBookingIntents([
        ...otherIntents(intent.person, intent.form).filter(({ until }) => until > now),
        intent,
      ]),
    dropBookingIntent: async (person, form) => {
      const others = otherIntents(person, form)
      if (others.length < contents.bookingIntents.length) putBookingIntents(others)
    },
  }
  const changes = (): Changes => ({
    citizenFiles: [...touched].map(fileOf),
    answers,
    formDrafts: [...formDrafts],
    bookingIntents:
      contents.bookingIntents === start.bookingIntents ? null : contents.bookingIntents,
    availabilities: [...availabilities.values()],
    needs: [...needs.values()],
    standardTexts: [...standardTexts.values()],
    employers: [...employers.values()],
    selfBookings: [...selfBookings.values()],
    notes: [...notes.values()],
    messages: [...messages.values()],
  })
  return { draft, start, contents: () => contents, changes }
}

function numberOf({ citizen }: CitizenFile): string {
  return citizen.civilRegistrationNumber
}
