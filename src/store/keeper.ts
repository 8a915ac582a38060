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
import type { Contents } from './contents'
import type { RememberedAnswer } from './store'

/** Keeps a memory store's contents beyond the process, and lets several processes share them. */
export interface Keeper {
  /** Runs `work` while no other process of this keeper writes. */
  exclusively<T>(work: () => Promise<T>): Promise<T>
  /** The contents with what others have written since they were last taken in. */
  takeIn(contents: Contents): Promise<Contents>
  /** Makes the changes durable, all or none; the revision they brought the contents to. */
  keep(changes: Changes): Promise<number>
}

/** The records a write touched. */
export interface Changes {
  readonly citizenFiles: readonly CitizenFile[]
  readonly answers: readonly (readonly [requestId: string, answer: RememberedAnswer])[]
  /** Null for a draft that was dropped. */
  readonly formDrafts: readonly (readonly [key: string, draft: FormDraft | null])[]
  /** All of them, as they are few; null when none was touched. */
  readonly bookingIntents: readonly BookingIntent[] | null
  readonly availabilities: readonly Availability[]
  readonly needs: readonly CitizenNeeds[]
  readonly standardTexts: readonly StandardTexts[]
  readonly employers: readonly Employer[]
  readonly selfBookings: readonly SelfBooking[]
  readonly notes: readonly Note[]
  readonly messages: readonly Message[]
}
