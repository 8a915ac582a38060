import { contactInsuredRules } from './contactInsured'
import { contactLaterRules } from './contactLater'
import { contactSickRules } from './contactSick'
import { contactUninsuredRules } from './contactUninsured'
import { dutyRules } from './duty'
import { exemptRules } from './exempt'
import { formRules } from './form'
import { freedomRules } from './freedom'
import { offerRules } from './offer'
import { offerTermRules } from './offerTerms'
import { organisationRules } from './organisation'
import { processRules } from './process'
import { responsibleRules } from './responsible'
import { rightRules } from './right'
import { supervisionRules } from './supervision'

/** Every rule written down, chapter by chapter. A reform adds entries to a chapter or a chapter here. */
export const allRules = [
  ...processRules,
  ...contactInsuredRules,
  ...contactUninsuredRules,
  ...contactSickRules,
  ...contactLaterRules,
  ...responsibleRules,
  ...organisationRules,
  ...exemptRules,
  ...formRules,
  ...offerRules,
  ...offerTermRules,
  ...dutyRules,
  ...rightRules,
  ...freedomRules,
  ...supervisionRules,
]

export type RuleId = (typeof allRules)[number]['id']
