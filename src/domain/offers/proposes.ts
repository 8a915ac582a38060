import { grantingParty } from '../../law/offers/grantingParty'
import type { Authority } from '../authority'

/** Whether an authority can only propose offers, because another grants them. */
export function proposes({ kind }: Authority): boolean {
  return kind !== grantingParty
}
