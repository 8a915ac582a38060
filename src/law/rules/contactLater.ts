import { agencyPage, agencySlides, municipalOverview, outside } from '../documents'
import type { RuleEntry } from '../ruleEntry'

/** Talks outside the counted ones of the first six months, and what a talk is about. */
export const contactLaterRules = [
  {
    id: 'contact.after-six-months',
    title: { da: 'Efter seks måneder', en: 'After six months' },
    text: {
      da: 'Efter de første seks måneder er der intet fast antal samtaler. De aftales med borgeren, som altid kan bede om en samtale.',
      en: 'After the first six months no number of talks is fixed. They are agreed with the citizen, who may always ask for one.',
    },
    begins: { announced: 'always', enacted: 'always' },
    replaces: [],
    sources: [outside('Lov om en aktiv beskæftigelsesindsats § 32, stk. 1')],
    confidence: 'high',
  },
  {
    id: 'contact.sixteen-months',
    title: { da: 'Samtale senest ved 16 måneder', en: 'Talk by month 16' },
    text: {
      da: 'Senest ved udgangen af den 16. måned holdes en samtale med en dagpengemodtager, hvor a-kassen er med, medmindre borgeren siger nej til det.',
      en: 'By the end of month 16 a talk is held with a recipient of unemployment benefit in which the fund takes part, unless the citizen declines.',
    },
    begins: { announced: '2020-01-01', enacted: '2020-01-01' },
    replaces: [],
    sources: [outside('Lov om en aktiv beskæftigelsesindsats § 32, stk. 2')],
    confidence: 'high',
  },
  {
    id: 'contact.availability',
    title: { da: 'Rådighedssamtale ved tvivl', en: 'Availability talk in case of doubt' },
    text: {
      da: 'A-kassen kan altid indkalde til en samtale om rådighed, når den er i tvivl. Samtalen tæller ikke med i de faste samtaler.',
      en: 'The fund may always summon to a talk about availability when it is in doubt. The talk never counts among the fixed ones.',
    },
    begins: { announced: '2024-01-01', enacted: '2024-01-01' },
    replaces: [],
    sources: [
      agencySlides('Nyt kontaktforløb', 'altid indkalde til en samtale med fokus på rådighed'),
    ],
    confidence: 'high',
  },
  {
    id: 'contact.content.2019',
    title: { da: 'Samtalens indhold', en: 'What a talk is about' },
    text: {
      da: 'Hvad en samtale handler om, aftaler sagsbehandleren og borgeren.',
      en: 'Caseworker and citizen settle what a talk is about.',
    },
    begins: { announced: '2019-07-01', enacted: '2020-01-01' },
    replaces: [],
    sources: [
      municipalOverview('Færre og mere enkle proceskrav', 'at fastlægge indholdet af samtalerne'),
    ],
    confidence: 'high',
  },
  {
    id: 'contact.education.2022',
    title: {
      da: 'Lempede krav for uddannelseshjælp',
      en: 'Lighter requirements for education allowance',
    },
    text: {
      da: 'Proceskravene til indsatsen for borgere på uddannelseshjælp blev lempet i 2022. Kilden siger ikke hvordan, så reglen vises uden at ændre beregningen.',
      en: 'The process requirements for citizens on education allowance were lightened in 2022. The source does not say how, so the rule is shown and changes no computation.',
    },
    begins: { announced: '2022-01-01', enacted: '2022-01-01' },
    replaces: [],
    sources: [
      agencyPage(
        'Første delaftale om nytænkning af beskæftigelsesindsatsen',
        'lempe proceskrav til indsatsen for uddannelseshjælpsmodtagere',
      ),
    ],
    confidence: 'low',
  },
] as const satisfies readonly RuleEntry[]
