import type { FormVerdict } from '../../law/assessment'
import type { Form } from '../../law/caseFile'
import type { LastWish } from './lastWish'

/**
 * The form to plan a talk in: the only lawful one, else what the citizen wished if that is lawful.
 * Null where the citizen chooses and has said nothing: then somebody must ask. Where the authority
 * chooses it is in person when nothing was wished.
 */
export function formToPlan(
  { allowed, chooser }: Pick<FormVerdict, 'allowed' | 'chooser'>,
  wish: LastWish | null,
): Form | null {
  if (wish && allowed.includes(wish.form)) return wish.form
  if (chooser === 'citizen') return null
  return allowed.includes('physical') ? 'physical' : (allowed[0] ?? null)
}
