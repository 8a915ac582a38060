import type { OfferKind } from '../../law/caseFile'

/** The kinds of offers that are at an employer; the others are at a school or at no place. */
export const employerKinds: readonly OfferKind[] = [
  'work-placement',
  'wage-subsidy',
  'utility-job',
  'job-rotation',
  'adult-apprentice',
]
