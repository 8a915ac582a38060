import type { CaseFile } from '../law/caseFile'
import type { Conversation } from './conversation'
import type { CourseFacts } from './courseFacts'
import type { JournalEntry } from './journalEntry'
import type { Offer } from './offers/offer'
import type { ProviderPeriod } from './offers/provider'

/** Everything kept about one citizen: the nouns with their periods, and the journal of their changes. */
export interface CitizenFile extends CourseFacts {
  readonly conversations: readonly Conversation[]
  readonly offers: readonly Offer[]
  readonly ordinaryHours: CaseFile['ordinaryHours']
  /** In order of first day. Absent while there was never another provider. */
  readonly providers?: readonly ProviderPeriod[]
  readonly choices: { readonly fundAttendsFourth: boolean | null }
  /**
   * By authority, id of the person of it who was given the citizen; where there is none, the talks
   * tell whose it is. Absent while nobody was ever given the citizen.
   */
  readonly assigned?: Readonly<Record<string, string>>
  readonly journal: readonly JournalEntry[]
}
