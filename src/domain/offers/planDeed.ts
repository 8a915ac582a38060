import type { PlanChange } from './planChange'

/** Every kind of entry the journal holds about a citizen's plan. */
export const planDeeds = [
  'offer-added',
  'offer-changed',
  'offer-split',
  'offer-extended',
  'offer-ended',
  'absence-noted',
  'absence-assessed',
  'aid-granted',
  'aid-removed',
  'offer-removed',
  'offer-granted',
  'offer-refused',
  'offer-asked',
  'offer-withdrawn',
  'hours-entered',
  'provider-assigned',
  'provider-ended',
  'plan-undone',
] as const satisfies readonly PlanChange['kind'][]
export type PlanDeed = (typeof planDeeds)[number]
