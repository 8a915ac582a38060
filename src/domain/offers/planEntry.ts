import type { CaseFile } from '../../law/caseFile'
import type { JournalEntry } from '../journalEntry'
import type { Offer } from './offer'
import type { ProviderPeriod } from './provider'
import { planDeeds, type PlanDeed } from './planDeed'

/** What the journal keeps of a plan: the offers and months that were touched, and no others. */
export interface PlanFacts {
  readonly offers: readonly Offer[]
  readonly ordinaryHours: CaseFile['ordinaryHours']
  /** In order of first day. Absent while there was never another provider. */
  readonly providers?: readonly ProviderPeriod[]
}

/** An entry about a citizen's plan. */
export interface PlanEntry extends JournalEntry {
  readonly what: PlanDeed
  readonly before: PlanFacts
  readonly after: PlanFacts
}

export function isPlanEntry(entry: JournalEntry): entry is PlanEntry {
  return planDeeds.some((deed) => deed === entry.what)
}
