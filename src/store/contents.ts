import type { Authority } from '../domain/authority'
import type { Availability } from '../domain/availability'
import type { BookingIntent } from '../domain/bookingIntent'
import type { CitizenFile } from '../domain/citizenFile'
import type { CitizenNeeds } from '../domain/citizenNeeds'
import type { Employer } from '../domain/employers/employer'
import type { FormDraft } from '../domain/formDraft'
import type { Message } from '../domain/message'
import type { Person } from '../domain/person'
import type { Note } from '../domain/note'
import type { Room } from '../domain/room'
import type { SelfBooking } from '../domain/selfBooking'
import type { StandardTexts } from '../domain/standardText'
import { availabilityKey } from './availabilityKey'
import type { RememberedAnswer } from './store'

/** Everything a store holds, by id. Never changed in place. */
export interface Contents {
  /** How many writes it holds, counted by the keeper. */
  readonly revision: number
  readonly authorities: ReadonlyMap<string, Authority>
  readonly people: ReadonlyMap<string, Person>
  readonly rooms: ReadonlyMap<string, Room>
  readonly citizenFiles: ReadonlyMap<string, CitizenFile>
  readonly answers: ReadonlyMap<string, RememberedAnswer>
  /** By person and form, as `formDraftKey` joins them; null once dropped. */
  readonly formDrafts: ReadonlyMap<string, FormDraft | null>
  /** Few: those of the last minutes, and any that nobody has forgotten since. */
  readonly bookingIntents: readonly BookingIntent[]
  /** By owner, as `availabilityKey` joins it. */
  readonly availabilities: ReadonlyMap<string, Availability>
  /** By citizen. */
  readonly needs: ReadonlyMap<string, CitizenNeeds>
  /** By authority. */
  readonly standardTexts: ReadonlyMap<string, StandardTexts>
  /** By id. */
  readonly employers: ReadonlyMap<string, Employer>
  /** By id. */
  readonly selfBookings: ReadonlyMap<string, SelfBooking>
  /** By `noteKey`. */
  readonly notes: ReadonlyMap<string, Note>
  /** In the order they were made. */
  readonly messages: ReadonlyMap<string, Message>
}

/** What a new store starts with. */
export interface Seed {
  readonly authorities: readonly Authority[]
  readonly people: readonly Person[]
  readonly rooms: readonly Room[]
  readonly citizenFiles: readonly CitizenFile[]
  readonly availabilities: readonly Availability[]
  readonly needs: readonly CitizenNeeds[]
  readonly employers: readonly Employer[]
}

export function contentsOf(seed: Seed): Contents {
  return {
    revision: 0,
    authorities: byId(seed.authorities),
    people: byId(seed.people),
    rooms: byId(seed.rooms),
    citizenFiles: new Map(seed.citizenFiles.map((file) => [file.citizen.id, file])),
    answers: new Map(),
    formDrafts: new Map(),
    bookingIntents: [],
    availabilities: new Map(seed.availabilities.map((row) => [availabilityKey(row.owner), row])),
    needs: new Map(seed.needs.map((row) => [row.citizen, row])),
    standardTexts: new Map(),
    employers: byId(seed.employers),
    selfBookings: new Map(),
    notes: new Map(),
    messages: new Map(),
  }
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]))
}
