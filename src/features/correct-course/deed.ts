import type { Course, CourseExemption, CourseOptions, CoursePeriod } from '../../contract/course'
import type { CourseChange } from '../../contract/courseChange'
import type { CourseDraft } from './courseDraft'

/** One thing a caseworker can enter about a course. */
export interface Deed {
  readonly name: DeedName
  /** The last part of its address. */
  readonly address: string
  readonly kind: CourseChange['kind']
  readonly by?: 'citizen' | 'employer'
  /** Whether there is anything to enter it about: a period, an exemption, or the citizen (neither). */
  readonly offered: (
    period: CoursePeriod | null,
    course: Course,
    options: CourseOptions,
    exemption: CourseExemption | null,
  ) => boolean
  /** The fields of its form as it stands, in order. The reason comes of itself. */
  readonly fields: (draft: CourseDraft, options: CourseOptions) => readonly (keyof CourseDraft)[]
  /** What the form begins with. */
  readonly fresh: (
    course: Course,
    period: CoursePeriod | null,
    exemption: CourseExemption | null,
    /** What the way to the form has said already. */
    asked: URLSearchParams,
  ) => CourseDraft
  /** The form says all it has to say from the first: its effect is shown at once. */
  readonly saysAll?: boolean
}

export type DeedName =
  | 'start'
  | 'end'
  | 'switch'
  | 'group'
  | 'citizenExpects'
  | 'employerExpects'
  | 'employer'
  | 'refer'
  | 'handOver'
  | 'correct'
  | 'remove'
  | 'post'
  | 'person'
  | 'municipality'
  | 'fund'
  | 'exempt'
  | 'endExemption'
