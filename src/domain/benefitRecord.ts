import type { BenefitPeriod } from '../law/caseFile'

/** Why a benefit ended, as a caseworker says it. */
export const endReasons = [
  'well-again',
  'in-work',
  'moved',
  'other',
  'other-benefit',
  'other-group',
] as const
export type EndReason = (typeof endReasons)[number]

/** A benefit period as it is kept: what the law reads, and why it ended. */
export interface BenefitRecord extends BenefitPeriod {
  /** Null while it runs, and when nobody has said. */
  readonly endedBecause: EndReason | null
}
