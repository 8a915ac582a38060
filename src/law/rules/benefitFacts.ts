import type { Benefit } from '../caseFile'

/** A fact of a benefit period that only some benefits have. */
export const periodFacts = ['recovery', 'hand-over', 'referral', 'work-duty'] as const
export type PeriodFact = (typeof periodFacts)[number]

/** Which of a period's facts the law asks for, by benefit; of the others it reads none. */
export const benefitFacts: Readonly<Record<Benefit, readonly PeriodFact[]>> = {
  'unemployment-benefit': ['hand-over', 'referral'],
  'cash-benefit': ['work-duty'],
  'education-allowance': [],
  'sickness-benefit': ['recovery'],
  'resource-allowance': [],
  'flex-job-allowance': [],
  'rehabilitation-benefit': [],
  'disability-pension': [],
  'self-supporting': [],
  'integration-programme': [],
}
