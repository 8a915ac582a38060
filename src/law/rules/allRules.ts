import { contactInsuredRules } from './contactInsured'
import { contactLaterRules } from './contactLater'
import { contactSickRules } from './contactSick'
import { contactUninsuredRules } from './contactUninsured'
import { exemptRules } from './exempt'
import { formRules } from './form'
import { organisationRules } from './organisation'
import { processRules } from './process'
import { responsibleRules } from './responsible'

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
]

export type RuleId = (typeof allRules)[number]['id']
