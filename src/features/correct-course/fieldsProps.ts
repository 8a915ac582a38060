import type { FieldErrors } from '../../client/fieldErrors'
import type { CourseOptions } from '../../contract/course'
import type { CourseDraft } from './courseDraft'

/** What every field of a form about the facts is given. */
export interface FieldsProps {
  readonly draft: CourseDraft
  readonly options: CourseOptions
  readonly errors: FieldErrors
  /** Where in the request the facts of a benefit stand. */
  readonly within?: '/benefit'
  readonly onChange: (part: Partial<CourseDraft>) => void
}
