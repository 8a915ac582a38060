import type { ColumnType } from 'kysely'
import type { Authority } from '../../domain/authority'
import type { Availability } from '../../domain/availability'
import type { BookingIntent } from '../../domain/bookingIntent'
import type { Citizen } from '../../domain/citizen'
import type { CitizenFile } from '../../domain/citizenFile'
import type { CitizenNeeds } from '../../domain/citizenNeeds'
import type { Conversation } from '../../domain/conversation'
import type { Employer } from '../../domain/employers/employer'
import type { FormDraft } from '../../domain/formDraft'
import type { JournalEntry } from '../../domain/journalEntry'
import type { Message } from '../../domain/message'
import type { Occupied, Resource } from '../../domain/occupancy'
import type { Person } from '../../domain/person'
import type { Note } from '../../domain/note'
import type { Room } from '../../domain/room'
import type { SelfBooking } from '../../domain/selfBooking'
import type { StandardTexts } from '../../domain/standardText'
import type { RememberedAnswer } from '../store'

/** The tables of the database. A column is named as the domain names it, in snake case. */
export interface Tables {
  authorities: Table<Authority, 'freedoms' | 'videoHosts'>
  people: Table<Person, never>
  rooms: Table<Room, never>
  citizens: Table<Omit<CitizenColumns, 'ordinaryHours'>, 'benefits' | 'offers' | 'exemptions'> & {
    readonly ordinaryHours: ColumnType<CitizenFile['ordinaryHours'], string | undefined, string>
    readonly providers: ColumnType<CitizenFile['providers'] | null, string | undefined, string>
    readonly assigned: ColumnType<CitizenFile['assigned'] | null, string | undefined, string>
  }
  conversations: Table<
    Conversation,
    'meeting' | 'wish' | 'physicalRequired' | 'participants' | 'accepted' | 'moves' | 'outcome'
  >
  /** Written by the database itself, whenever a talk is. */
  occupations: Readonly<Pick<Occupied, 'conversation'> & { kind: Resource['kind'] }> & {
    readonly resource: string
    readonly during: string
  }
  journal: Table<JournalColumns, 'before' | 'after' | 'restedOn'>
  answers: Table<RememberedAnswer & { readonly request: string }, 'headers'>
  formDrafts: Table<FormDraft, never>
  bookingIntents: Table<BookingIntent, never>
  availabilities: Table<AvailabilityColumns, 'week' | 'exceptions' | 'absences' | 'busy'>
  needs: Table<CitizenNeeds, 'hindrances'>
  standardTexts: Table<StandardTexts, 'texts'>
  employers: Table<Employer, 'contacts' | 'changed'>
  selfBookings: Table<SelfBooking, 'takenOver'>
  notes: Table<Note, 'agreement' | 'followUp'>
  messages: Table<Message, 'about' | 'content' | 'attempts'>
}

/** The citizen, and what of the file has no rows of its own. */
export type CitizenColumns = Citizen &
  Pick<CitizenFile, 'benefits' | 'offers' | 'ordinaryHours' | 'exemptions'> &
  CitizenFile['choices']

/** The hours, and whose they are. */
export type AvailabilityColumns = Omit<Availability, 'owner'> & {
  readonly kind: Availability['owner']['kind']
  readonly owner: string
}

/** The entry, whose it is, and which one of theirs, counted from 1. */
export type JournalColumns = Omit<JournalEntry, 'reason'> & {
  readonly citizen: string
  readonly number: number
  readonly reason: string | null
}

/** A table with a column for each member; those named are kept as JSON. */
type Table<T, Json extends keyof T> = {
  readonly [K in keyof T]: K extends Json ? ColumnType<T[K], string, string> : T[K]
}
