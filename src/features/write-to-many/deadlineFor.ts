import type { SelfBookingCandidate } from '../../contract/selfBookingCandidates'

/** The day wished for, or the talk’s own last day when that is sooner. */
export function deadlineFor(
  { deadline }: NonNullable<SelfBookingCandidate['offer']>,
  wished: string,
): string {
  return wished < deadline.to ? wished : deadline.to
}
