import type { OfferKind } from '../caseFile'

/** The kinds as the effort is turned: companies first, then ordinary education. The rule is `offer.focus`. */
export const offerOrder: readonly OfferKind[] = [
  'work-placement',
  'wage-subsidy',
  'adult-apprentice',
  'job-rotation',
  'ordinary-education',
  'six-weeks-education',
  'other-guidance',
  'utility-job',
  'mentor',
]
