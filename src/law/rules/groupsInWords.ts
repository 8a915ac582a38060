import type { TargetGroup } from '../caseFile'
import type { RuleId } from './allRules'
import { closeToLabourMarket, furtherFromLabourMarket } from './labourMarketDistance'

/** The target groups a rule speaks of, where no table of the law is kept by group. */
export const groupsInWords: Partial<Readonly<Record<RuleId, readonly TargetGroup[]>>> = {
  'contact.sixteen-months': ['6.1'],
  'contact.availability': ['6.1'],
  'contact.fast-track': ['6.6'],
  'responsible.fund.2024': ['6.1'],
  'responsible.fund-trial.2027': ['6.1'],
  'responsible.free-choice.2027': ['6.1'],
  'fund.service.2024': ['6.1'],
  'form.first-employed-sick.2023': ['6.6'],
  'offer.upskilling.length': ['6.1', '6.12'],
  'offer.resource-guarantee': ['6.8'],
  'results.three-in-four': closeToLabourMarket,
  'sanction.trust.2027': furtherFromLabourMarket,
}
