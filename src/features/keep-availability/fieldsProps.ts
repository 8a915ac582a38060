import type { FieldErrors } from '../../client/fieldErrors'
import type { HoursDraft } from './hoursDraft'

/** What every part of the form is given. */
export interface FieldsProps {
  readonly draft: HoursDraft
  readonly errors: FieldErrors
  readonly onChange: (part: Partial<HoursDraft>) => void
}
