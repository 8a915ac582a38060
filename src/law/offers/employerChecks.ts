import type { OfferKind } from '../caseFile'
import type { Text } from '../text'

export const employerCheckIds = ['ratio', 'extra'] as const
export type EmployerCheckId = (typeof employerCheckIds)[number]

/**
 * What must hold at an employer before somebody is placed there. Nobody but people can see it, and
 * our documents have no figures for it: it is ticked, and never computed.
 */
export const employerChecks: {
  readonly kinds: readonly OfferKind[]
  readonly texts: Readonly<Record<EmployerCheckId, Text>>
  readonly reference: string
  readonly confidence: 'low'
} = {
  kinds: ['work-placement', 'wage-subsidy'],
  texts: {
    ratio: {
      da: 'Rimelighedskravet er opfyldt: der er et rimeligt forhold mellem ordinært ansatte og personer i tilbud.',
      en: 'The ratio is reasonable: between those ordinarily employed and those there in an offer.',
    },
    extra: {
      da: 'Det er merbeskæftigelse: ingen ordinært ansat bliver fortrængt.',
      en: 'It is extra employment: nobody ordinarily employed is displaced.',
    },
  },
  reference: 'Lov om en aktiv beskæftigelsesindsats',
  confidence: 'low',
}
