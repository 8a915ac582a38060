import type { BenefitPeriod } from '../law/caseFile'

/** A benefit period that runs on: unemployment benefit unless said otherwise. */
export function buildBenefit(
  parts: Partial<BenefitPeriod> & Pick<BenefitPeriod, 'from'>,
): BenefitPeriod {
  return {
    id: 'benefit',
    benefit: 'unemployment-benefit',
    targetGroup: '6.1',
    to: null,
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
