import type { CitizenPage } from '../../contract/citizen'
import type { TimelineEntry, TimelinePage } from '../../contract/timeline'

/** What a list of entries is made of. */
export interface EntryRows {
  readonly title: string
  readonly entries: readonly TimelineEntry[]
  readonly citizen: CitizenPage
  readonly rules: TimelinePage['rules']
  /** The address that opens an entry. */
  readonly linkTo: (entry: string) => string
  /** Told before an entry is opened. */
  readonly onOpen: () => void
}
