import type { TargetGroup } from '../caseFile'

/** Groups the reform calls close to the labour market. */
export const closeToLabourMarket: readonly TargetGroup[] = ['6.1', '6.2', '6.4', '6.9']

/** Groups close to the labour market when the length of an offer is asked about. */
export const closeForOffers: readonly TargetGroup[] = ['6.1', '6.2', '6.4', '6.9', '6.12']

/** Groups the reform calls further away: citizens with other problems than unemployment. */
export const furtherFromLabourMarket: readonly TargetGroup[] = ['6.3', '6.5', '6.7', '6.8', '6.10']
