import type { RuleEntry } from '../ruleEntry'
import type { Text } from '../text'
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

/** The rules by subject, in the order of the rule book. A reform adds entries to a chapter or a chapter here. */
export const chapters = [
  {
    id: 'contact',
    title: { da: 'Forløb og samtaler', en: 'Processes and talks' },
    rules: [
      ...processRules,
      ...contactInsuredRules,
      ...contactUninsuredRules,
      ...contactSickRules,
      ...contactLaterRules,
    ],
  },
  {
    id: 'responsible',
    title: { da: 'Ansvar og organisering', en: 'Responsibility and organisation' },
    rules: [...responsibleRules, ...organisationRules],
  },
  {
    id: 'exempt',
    title: { da: 'Fritagelser', en: 'Exemptions' },
    rules: exemptRules,
  },
  {
    id: 'form',
    title: { da: 'Samtalens form', en: 'Form of a talk' },
    rules: formRules,
  },
  {
    id: 'offer',
    title: { da: 'Tilbud', en: 'Offers' },
    rules: [...offerRules, ...offerTermRules],
  },
  {
    id: 'duty',
    title: { da: 'Registrering og oplysning', en: 'Registration and information' },
    rules: dutyRules,
  },
  {
    id: 'right',
    title: { da: 'Borgerens rettigheder', en: 'The citizen’s rights' },
    rules: rightRules,
  },
  {
    id: 'freedom',
    title: { da: 'Frisatte kommuner', en: 'Freed municipalities' },
    rules: freedomRules,
  },
  {
    id: 'supervision',
    title: { da: 'Tilsyn, resultater og sanktioner', en: 'Supervision, results and sanctions' },
    rules: supervisionRules,
  },
] as const satisfies readonly {
  readonly id: string
  readonly title: Text
  readonly rules: readonly RuleEntry[]
}[]

export type ChapterId = (typeof chapters)[number]['id']
