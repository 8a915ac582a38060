import type { CalendarDate } from './calendarDate'
import type { Text } from './text'

/** A rule as it is shown: in our own words, with both its dates and where it stands. */
export interface RuleCitation {
  readonly id: string
  readonly title: Text
  /** The rule in full sentences. */
  readonly text: Text
  /** Null when the rule was never announced. */
  readonly announced: Span | null
  /** Null when the rule was never enacted. */
  readonly enacted: Span | null
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: 'high' | 'medium' | 'low'
  /** Expected but not adopted: shown, never refusing anything by itself. */
  readonly expected: boolean
}

/** Both ends included; `from: null` means always, `to: null` means still. */
export interface Span {
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
}

/** Where a rule stands: in one of the five seed documents, or in an act outside them. */
export type Source =
  | {
      readonly document: string
      readonly title: string
      readonly section: string
      /** Three to ten words that stand in the document letter for letter. */
      readonly phrase: string
    }
  | { readonly document: null; readonly reference: string }
