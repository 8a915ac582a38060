import type { BenefitRecord } from '../domain/benefitRecord'

/** A benefit period that runs on: unemployment benefit unless said otherwise. */
export function buildBenefit(
  parts: Partial<BenefitRecord> & Pick<BenefitRecord, 'from'>,
): BenefitRecord {
  return {
    id: 'benefit',
    benefit: 'unemployment-benefit',
    targetGroup: '6.1',
    to: null,
    endedBecause: null,
    employed: false,
    expectedRecovery: null,
    employerExpectsRecovery: null,
    handedOverOn: null,
    workDuty: false,
    fastTrack: null,
    referredToJobCentre: null,
    trial: null,
    ...parts,
  }
}
