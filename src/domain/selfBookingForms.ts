import type { FormVerdict } from '../law/assessment'
import type { Form } from '../law/caseFile'

/**
 * The forms a citizen may book alone by: those the citizen chooses among, or the first the law allows
 * where the choice is not the citizen's.
 */
export function selfBookingForms(verdict: FormVerdict | null): readonly Form[] {
  if (verdict === null) return []
  return verdict.chooser === 'citizen' ? verdict.allowed : verdict.allowed.slice(0, 1)
}
