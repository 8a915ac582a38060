import type { CaseFile } from '../law/caseFile'
import type { Conversation } from './conversation'
import type { CourseFacts } from './courseFacts'
import type { JournalEntry } from './journalEntry'
import type { Offer } from './offers/offer'

/** Everything kept about one citizen: the nouns with their periods, and the journal of their changes. */
export interface CitizenFile extends CourseFacts {
  readonly conversations: readonly Conversation[]
  readonly offers: readonly Offer[]
  readonly ordinaryHours: CaseFile['ordinaryHours']
  readonly choices: { readonly fundAttendsFourth: boolean | null }
  /**
   * By authority, id of the person of it who was given the citizen; where there is none, the talks
   * tell whose it is. Absent while nobody was ever given the citizen.
   */
  readonly assigned?: Readonly<Record<string, string>>
  readonly journal: readonly JournalEntry[]
}
