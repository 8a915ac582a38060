import type { Text } from '../law/text'

/** A short word about a talk to come, by telephone number, or by the ten digits of the citizen. */
export interface Reminder {
  readonly to: { readonly phone: string } | { readonly personId: string }
  readonly text: Text
}
