import type { Authority } from '../domain/authority'
import type { Availability, AvailabilityOwner, BusyTime, Hours } from '../domain/availability'
import type { BookingIntent } from '../domain/bookingIntent'
import type { CitizenFile } from '../domain/citizenFile'
import type { CitizenNeeds } from '../domain/citizenNeeds'
import type { Conversation } from '../domain/conversation'
import type { Employer } from '../domain/employers/employer'
import type { FormDraft } from '../domain/formDraft'
import type { CourseFacts } from '../domain/courseFacts'
import type { Instant } from '../domain/instant'
import type { JournalEntry } from '../domain/journalEntry'
import type { Channel, Message, MessageState } from '../domain/message'
import type { Note } from '../domain/note'
import type { Occupied, Resource } from '../domain/occupancy'
import type { PlanFacts } from '../domain/offers/planEntry'
import type { Person } from '../domain/person'
import type { Room } from '../domain/room'
import type { SelfBooking } from '../domain/selfBooking'
import type { StandardTexts } from '../domain/standardText'

/**
 * Where everything is kept. Writes end as if they had happened one after another, each wholly or
 * not at all. Throws `StoreFailure` when what was to be written is not kept, or when that is not
 * known.
 */
export interface Store {
  /** Everything `work` sees is as it was at one moment. */
  read<T>(work: (view: View) => Promise<T>): Promise<T>
  /**
   * What `work` wrote is kept when it returns, and forgotten when it throws. It is called again
   * when it ran into another write: beside the draft it must change nothing.
   */
  write<T>(work: (draft: Draft) => Promise<T>): Promise<T>
}

/** What can be asked. Nothing here changes anything. */
export interface View {
  authority(id: string): Promise<Authority | null>
  jobCentreOf(municipality: string): Promise<Authority | null>
  person(id: string): Promise<Person | null>
  /** The people of an authority, in order of id. */
  peopleOf(authority: string): Promise<readonly Person[]>
  roomsOf(authority: string): Promise<readonly Room[]>
  citizenFile(id: string): Promise<CitizenFile | null>
  /** Every authority, in order of id. */
  authorities(): Promise<readonly Authority[]>
  /** Which of these civil registration numbers somebody is kept under, whoever's citizen that is. */
  knownNumbers(numbers: readonly string[]): Promise<ReadonlySet<string>>
  /** An authority's own citizens without their files, in order of id. */
  citizenHeadsOf(authority: Authority): Promise<readonly CitizenHead[]>
  /** The names of those of these citizens who are the authority's own, by id. */
  citizenNames(ids: readonly string[], authority: Authority): Promise<ReadonlyMap<string, string>>
  /** The files of these citizens, in order of id; without those nobody has. */
  citizenFiles(ids: readonly string[]): Promise<readonly CitizenFile[]>
  /** What keeps these resources busy at any moment of the span, the end not included. */
  occupied(
    resources: readonly Resource[],
    span: { readonly start: Instant; readonly end: Instant },
  ): Promise<readonly Occupied[]>
  /** The talks that keep any of these resources busy at any moment of the span, in order of time. */
  talksOf(
    resources: readonly Resource[],
    span: { readonly start: Instant; readonly end: Instant },
  ): Promise<readonly Conversation[]>
  /** What somebody has kept of these owners’ hours, in order of kind and id; without the others. */
  availabilities(owners: readonly AvailabilityOwner[]): Promise<readonly Availability[]>
  /** Null when nobody has said any. */
  needs(citizen: string): Promise<CitizenNeeds | null>
  /** Those of an authority; null when none was ever kept. */
  standardTexts(authority: string): Promise<StandardTexts | null>
  /** Also one that was taken away. */
  employer(id: string): Promise<Employer | null>
  /** Every one a municipality’s job centre ever had, in order of id. */
  employersOf(authority: string): Promise<readonly Employer[]>
  selfBooking(id: string): Promise<SelfBooking | null>
  /** Every one a citizen was ever given, in the order in which they were opened. */
  selfBookingsOf(citizen: string): Promise<readonly SelfBooking[]>
  /** Everything anybody noted about a citizen, in the order in which it was written. */
  notesOf(citizen: string): Promise<readonly Note[]>
  /** What a person is to follow up and nobody has, in the order in which it was written. */
  notesToFollowUp(person: string): Promise<readonly Note[]>
  /** An authority’s that no talk was booked by and nobody took over, in the order they were opened. */
  unusedSelfBookings(authority: string): Promise<readonly SelfBooking[]>
  /** The answer once given to a request; null when it was never answered. */
  answerTo(requestId: string): Promise<RememberedAnswer | null>
  /** What a person typed in a form and has not saved; null when there is nothing. */
  formDraft(person: string, form: string): Promise<FormDraft | null>
  /**
   * What people said they are about to book that takes any moment of the span, in order of person
   * and form; it may count no more.
   */
  bookingIntents(span: {
    readonly start: Instant
    readonly end: Instant
  }): Promise<readonly BookingIntent[]>
  /** Everything told outside about a citizen’s talks, in the order it was made. */
  messagesOf(citizen: string): Promise<readonly Message[]>
  /** Those of these messages that are kept, in no order. */
  messages(wanted: readonly MessageKey[]): Promise<readonly Message[]>
  /** At most that many messages that may be sent now on these channels, as `isDue` says. */
  dueMessages(channels: readonly Channel[], now: Instant, most: number): Promise<readonly Message[]>
  /** An authority’s messages in a state, at most that many, the first in `outboxOrder`. */
  outbox(authority: string, state: MessageState, most: number): Promise<readonly Message[]>
  /** How many messages an authority has in each state; none of a state is left out. */
  outboxCounts(authority: string): Promise<ReadonlyMap<MessageState, number>>
}

/** A message lies with its citizen. */
export type MessageKey = Pick<Message, 'citizen' | 'id'>

/** What a citizen is looked for by, and whether what was found of the file before still holds. */
export interface CitizenHead {
  readonly id: string
  readonly name: string
  readonly civilRegistrationNumber: string
  readonly municipality: string
  /** The same object again as long as neither the facts nor the talks of the citizen have changed. */
  readonly state: object
}

/** A view one can write to. */
export interface Draft extends View {
  addConversation(conversation: Conversation): Promise<Saved>
  /** Replaces the talk with the same id; its version must be one more than the kept one's. */
  replaceConversation(conversation: Conversation): Promise<Saved>
  /** Adds citizens with everything in their files, all or none; a number belongs to one citizen. */
  addCitizenFiles(files: readonly CitizenFile[]): Promise<Added>
  /** Replaces the citizen and the benefits; the version must be one more than the kept one's. */
  replaceFacts(facts: CourseFacts): Promise<Replaced>
  /** Replaces what the citizen chose; the version as with the facts. */
  replaceChoices(
    citizen: string,
    version: number,
    choices: CitizenFile['choices'],
  ): Promise<Replaced>
  /** Replaces the citizen's plan of offers; the version as with the facts. */
  replacePlan(citizen: string, version: number, plan: PlanFacts): Promise<Replaced>
  /** Replaces to whom the citizen is given, by authority. Neither facts nor talks change by it. */
  replaceAssigned(citizen: string, assigned: NonNullable<CitizenFile['assigned']>): Promise<void>
  /** Until the write has ended nobody else holds the places of this authority; who comes waits. */
  holdPlaces(authority: string): Promise<void>
  appendJournal(citizen: string, entry: JournalEntry): Promise<void>
  /** Replaces the hours; the version must be one more than the kept one's, or 1 when none is kept. */
  replaceHours(hours: Hours): Promise<Replaced>
  /** Replaces the busy times beside the hours, whose version stays. */
  replaceBusyTimes(
    owner: AvailabilityOwner,
    busy: readonly BusyTime[],
    busyFrom: Instant | null,
  ): Promise<void>
  /** Replaces a citizen's needs; the version as with hours. */
  replaceNeeds(needs: CitizenNeeds): Promise<Replaced>
  /** Replaces an authority’s; the version as with hours. */
  replaceStandardTexts(texts: StandardTexts): Promise<Replaced>
  /** Adds it, or replaces the one with its id; the version as with hours. */
  keepEmployer(employer: Employer): Promise<Replaced>
  /** Adds it, or replaces the one with its id; the version as with hours. */
  keepSelfBooking(selfBooking: SelfBooking): Promise<Replaced>
  /** Adds it, or replaces the citizen’s with its id; the version as with hours. */
  keepNote(note: Note): Promise<Replaced>
  /** A request is answered once: to remember another answer to it is a mistake. */
  remember(requestId: string, answer: RememberedAnswer): Promise<void>
  /** Replaces what the same person had typed in the same form. */
  keepFormDraft(draft: FormDraft): Promise<void>
  dropFormDraft(person: string, form: string): Promise<void>
  /** Keeps each message in the place of the one with its id, if there is one. */
  putMessages(messages: readonly Message[]): Promise<void>
  /** Replaces the same person’s of the same form, and forgets everybody’s that count no more. */
  keepBookingIntent(intent: BookingIntent, now: Instant): Promise<void>
  dropBookingIntent(person: string, form: string): Promise<void>
}

/** Nothing is written unless `ok`. */
export type Saved =
  | { readonly ok: true }
  | { readonly ok: false; readonly because: 'occupied'; readonly by: readonly Occupied[] }
  | { readonly ok: false; readonly because: 'stale' }
  | { readonly ok: false; readonly because: 'id-exists' }
  /** Another talk that is not cancelled is held on the same link. */
  | { readonly ok: false; readonly because: 'link-in-use' }

export type Added =
  { readonly ok: true } | { readonly ok: false; readonly because: 'id-exists' | 'number-known' }

export type Replaced = { readonly ok: true } | { readonly ok: false; readonly because: 'stale' }

export interface RememberedAnswer {
  /** What was asked, so that the same id with another request can be told apart. */
  readonly fingerprint: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
