import type { CalendarDate } from './calendarDate'
import type { Source } from './rule'
import type { Text } from './text'

/** First day on each calendar; `always` when the rule has no known beginning, `never` when it has none. */
export interface Begins {
  readonly announced: CalendarDate | 'always' | 'never'
  readonly enacted: CalendarDate | 'always' | 'never'
}

/**
 * A rule as it is written down. It says when it begins and what it replaces, never when it ends: a
 * reform adds entries and edits none.
 */
export interface RuleEntry {
  readonly id: string
  readonly title: Text
  readonly text: Text
  readonly begins: Begins
  /** Ids of the rules that end the day before this one begins, on each calendar. */
  readonly replaces: readonly string[]
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: 'high' | 'medium' | 'low'
  readonly expected?: true
}

/** The end of rules that nothing takes the place of. It begins on the first day without them. */
export interface Repeal {
  readonly repeals: readonly string[]
  readonly begins: Begins
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: 'high' | 'medium' | 'low'
  readonly expected?: true
}
