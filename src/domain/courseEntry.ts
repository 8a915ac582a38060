import { courseDeeds, type CourseDeed } from './courseDeed'
import type { JournalFacts } from './courseFacts'
import type { JournalEntry } from './journalEntry'

/** An entry about the facts of a course, with those facts as they were before and after. */
export interface CourseEntry extends JournalEntry {
  readonly what: CourseDeed
  /** Null before the citizen was known. */
  readonly before: JournalFacts | null
  readonly after: JournalFacts
}

export function isCourseEntry(entry: JournalEntry): entry is CourseEntry {
  return courseDeeds.some((deed) => deed === entry.what)
}
