import type { Text } from '../text'
import type { RuleId } from './allRules'

/** Where an answer rests on our reading of a rule: what the sources leave open, and how we read it. */
export const readings: Partial<Readonly<Record<RuleId, Text>>> = {
  'contact.insured.2019': {
    da: 'De to fællessamtaler var betinget i loven, og før 2020 var sammensætningen anderledes i enkeltheder. Her regnes alle ni samtaler med.',
    en: 'The two joint talks were conditional in the act, and before 2020 the composition differed in detail. All nine talks are computed here.',
  },
  'contact.fund-trial.2020': {
    da: 'Kilden siger ikke, hvem der holder hvilke samtaler i forsøget. Vi læser den sådan, at a-kassen holder alt, der skal være holdt inden tre måneder.',
    en: 'The source does not say who holds which talks in the trial. We read it so that the fund holds everything due within three months.',
  },
  'contact.insured.2026': {
    da: 'Vi kender ingen særlig frist for den første samtale efter reformen. Den følger derfor sin periode.',
    en: 'No separate deadline for the first talk is known after the reform. It is therefore due with its window.',
  },
  'contact.further.2026': {
    da: 'Kilden siger én samtale og en årlig afklaring uden at nævne perioden. Vi læser det som én samtale i de første seks måneder og derefter én hvert år.',
    en: 'The source says one talk and a yearly clarification without naming the period. We read it as one talk in the first six months and then one every year.',
  },
  'contact.fast-track': {
    da: 'Hvornår fast track ophører, er usikkert. Vi regner med, at ordningen gælder forløb, der er begyndt før reformen.',
    en: 'When fast track ends is uncertain. We take it to cover processes begun before the reform.',
  },
  'form.video.2019': {
    da: 'Kilden nævner kun muligheden for video. At den første samtale er undtaget, er vores læsning.',
    en: 'The source only mentions that video is possible. That the first talk is excepted is our reading.',
  },
  'form.education-allowance': {
    da: 'Kilderne er uenige om, hvorvidt borgere på uddannelseshjælp selv kan vælge formen. Vi følger den, der undtager dem.',
    en: 'The sources disagree on whether citizens on education allowance may choose the form. We follow the one that excepts them.',
  },
}
