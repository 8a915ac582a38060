import type { CourseOptions, CoursePeriod } from '../../contract/course'
import type { CourseDraft } from './courseDraft'

/** Which facts the law reads for the benefit chosen in a form. */
export function readsOf({ benefit }: CourseDraft, options: CourseOptions): CoursePeriod['reads'] {
  return options.benefits.find((row) => row.benefit === benefit)?.reads ?? []
}
