import type { Benefit, TargetGroup } from '../caseFile'

/** The target groups of each benefit. The integration programme stands outside the act's groups. */
export const benefitGroups: Readonly<Record<Benefit, readonly (TargetGroup | null)[]>> = {
  'unemployment-benefit': ['6.1'],
  'cash-benefit': ['6.2', '6.3', '6.4', '6.5'],
  'education-allowance': ['6.4', '6.5'],
  'sickness-benefit': ['6.6'],
  'resource-allowance': ['6.7', '6.8'],
  'flex-job-allowance': ['6.9'],
  'rehabilitation-benefit': ['6.10'],
  'disability-pension': ['6.11'],
  'self-supporting': ['6.12', '6.13'],
  'integration-programme': [null],
}
