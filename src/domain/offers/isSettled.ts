import type { Offer } from './offer'

/** Nothing came of it: it was refused or withdrawn, and stays in view as that. */
export function isSettled({ status }: Pick<Offer, 'status'>): boolean {
  return status === 'refused' || status === 'withdrawn'
}
