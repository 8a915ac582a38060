import type { Offer } from './offer'

/** The fund has proposed it, and the municipality has not decided yet. */
export function isProposal({ status }: Pick<Offer, 'status'>): boolean {
  return status === 'proposed' || status === 'asked'
}
