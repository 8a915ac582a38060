import type { FieldErrors } from '../../client/fieldErrors'
import type { Problem } from '../../contract/problem'

/** The field the law would have otherwise, when it refuses. */
export function lawErrors(refusal: Problem | null): FieldErrors {
  return refusal?.pointer ? { [refusal.pointer]: 'law-refuses' } : {}
}
