import type { lawAnswers as danish } from '../da/lawAnswers'
import type { Translated } from '../translated'

/** The answers of the law, as they are called wherever they stand. */
export const lawAnswers: Translated<typeof danish> = {
  reformGroups: {
    unemployment: 'Unemployment effort',
    'job-search': 'Job-search effort',
    'job-help': 'Job-help effort',
    sickness: 'Sickness effort',
    other: 'Others',
  },
  formsChosen: {
    citizen: '{{forms}} (the citizen chooses)',
    authority: '{{forms}} (the authority chooses)',
    law: '{{forms}} (the law decides)',
  },
  noForm: 'No form',
}
