import type { Text } from './text'

/** Facts of a benefit period without effect or missing, in words. */
export const noticeTexts = {
  'trial-without-effect': {
    da: 'Forsøget har ingen virkning: det gælder ikke for dette forløb.',
    en: 'The trial has no effect: it does not cover this process.',
  },
  'referral-without-effect': {
    da: 'Henvisningen har ingen virkning: ansvaret er allerede skiftet den dag, eller reglen gælder ikke for dette forløb.',
    en: 'The referral has no effect: the responsibility has already passed that day, or the rule does not cover this process.',
  },
  'hand-over-without-effect': {
    da: 'Overdragelsesdagen har ingen virkning: den ligger uden for forløbet, eller der er ingen overdragelse i dette forløb.',
    en: 'The day of hand-over has no effect: it lies outside the process, or this process has no hand-over.',
  },
  'fast-track-without-effect': {
    da: 'Anmodningen om fast track har ingen virkning: ordningen gælder sygedagpenge, når fraværet ventes at vare over otte uger, i forløb begyndt før reformen.',
    en: 'The fast track request has no effect: it covers sickness benefit when the absence is expected to last more than eight weeks, in processes begun before the reform.',
  },
  'employer-expectation-unknown': {
    da: 'Vi ved ikke, hvornår arbejdsgiveren venter borgeren rask. Derfor gælder reglen om ingen samtaler ikke. Spørg arbejdsgiveren.',
    en: 'It is not known when the employer expects the citizen to be well. The rule of no talks therefore does not apply. Ask the employer.',
  },
  'citizen-expectation-unknown': {
    da: 'Vi ved ikke, hvornår borgeren selv venter at være rask. Derfor gælder reglen om ingen samtaler ikke. Spørg borgeren.',
    en: 'It is not known when the citizen expects to be well. The rule of no talks therefore does not apply. Ask the citizen.',
  },
  'work-duty-not-covered': {
    da: 'Borgeren er omfattet af arbejdspligt. Den er ikke en del af reglerne her, og de almindelige regler om tilbud bruges ikke.',
    en: 'The citizen is under the work obligation. It is no part of the rules here, and the ordinary rules on offers are not applied.',
  },
} satisfies Record<string, Text>
