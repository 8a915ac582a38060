import type { Text } from '../law/text'
import type { CalendarEvent } from './calendarEvent'

/** What a citizen is written, in both languages. The Danish is what is sent. */
export interface Letter {
  readonly to: {
    /** The civil registration number, ten digits. */
    readonly personId: string
    readonly name: string
  }
  readonly from: string
  readonly title: Text
  readonly parts: readonly LetterPart[]
  /** The talk for the citizen’s calendar; null while it has no time. */
  readonly event: CalendarEvent | null
}

/** Lines under a heading; without one, lines that stand by themselves. */
export interface LetterPart {
  readonly heading: Text | null
  readonly lines: readonly Text[]
  /** Where what it says of the law stands: ids of statements and of rules, and acts. */
  readonly restsOn: readonly string[]
}
