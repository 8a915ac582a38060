import type { CourseEntry } from '../courseEntry'
import type { FactName, FactValue } from '../factChanges'
import type { PlanEntry } from '../offers/planEntry'
import type { NoteEntry } from './noteDeed'
import type { NoteFact } from './noteFacts'
import type { SelfBookingEntry } from './selfBookingDeed'
import type { TalkEntry } from './talkDeed'
import type { TalkFact } from './talkFacts'

/** One line of the journal about an entry: who, when, what, and how it was before and after. */
export interface EntryVersion {
  readonly id: string
  readonly at: string
  /** Id of whoever did it. */
  readonly by: string
  readonly what: (CourseEntry | TalkEntry | NoteEntry | SelfBookingEntry | PlanEntry)['what']
  readonly reason: string
  readonly changes: readonly {
    readonly fact: FactName | TalkFact | NoteFact
    readonly before: FactValue
    readonly after: FactValue
  }[]
}

/** A line of the journal with what it changed. */
export function entryVersion(
  {
    id,
    at,
    by,
    what,
    reason = '',
  }: CourseEntry | TalkEntry | NoteEntry | SelfBookingEntry | PlanEntry,
  changes: EntryVersion['changes'],
): EntryVersion {
  return {
    id,
    at,
    by,
    what,
    reason,
    changes: changes.map(({ fact, before, after }) => ({ fact, before, after })),
  }
}
