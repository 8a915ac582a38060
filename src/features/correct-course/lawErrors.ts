import type { FieldErrors } from '../../client/fieldErrors'
import type { AskedEffect } from '../../client/useEffectOf'
import type { SaveState } from '../../client/useSave'

/**
 * The field the law would have otherwise, when it refuses the form as it stands, or has refused the
 * save of it.
 */
export function lawErrors({ refusal, effect }: AskedEffect, state: SaveState): FieldErrors {
  const refused = state.is === 'refused' && effect === null ? state.problem.problem : null
  const pointer = (refusal ?? refused)?.pointer
  return pointer === undefined ? {} : { [pointer]: 'law-refuses' }
}
