import { freedomsTable, municipalOverview, outside, reformFactSheet } from '../documents'
import type { RuleEntry } from '../ruleEntry'

/** The follow-up of citizens on sickness benefit. */
export const contactSickRules = [
  {
    id: 'contact.sick.2019',
    title: {
      da: 'Fire opfølgninger i sygedagpenge',
      en: 'Four follow-ups on sickness benefit',
    },
    text: {
      da: 'Jobcenteret holder fire opfølgningssamtaler i de første seks måneder. Den første holdes senest ved udgangen af uge 8 fra første fraværsdag. Ventes fraværet at vare under otte uger, bestemmer kommunen selv; her regnes alle, som om det varer længere.',
      en: 'The job centre holds four follow-up talks in the first six months, the first by the end of week 8 from the first day of absence. For absences expected to be shorter than eight weeks the municipality decides; all are treated here as longer.',
    },
    begins: { announced: 'always', enacted: 'always' },
    replaces: [],
    sources: [
      municipalOverview(
        'Færre og mere enkle proceskrav',
        'Der bibeholdes også særregler for første samtale',
      ),
      outside('Sygedagpengeloven § 13 b, LBK nr. 1179/2023'),
    ],
    confidence: 'high',
  },
  {
    id: 'contact.sick-light.2025',
    title: {
      da: 'Kun første opfølgning ved kort sygefravær',
      en: 'Only the first follow-up in a short absence',
    },
    text: {
      da: 'Har den sygemeldte et job at vende tilbage til, og ventes fraværet at slutte inden for 13 uger efter den første opfølgning, holdes kun den.',
      en: 'When the sick citizen has a job to return to and is expected to be well within 13 weeks of the first follow-up, only that first follow-up is held.',
    },
    begins: { announced: 'never', enacted: '2025-01-01' },
    replaces: [],
    sources: [outside('Sygedagpengeloven § 13 f (L 74, folketingsåret 2024-25)')],
    confidence: 'medium',
  },
  {
    id: 'contact.sick-employed.2026',
    title: {
      da: 'Sygemeldte med job følges ikke op',
      en: 'The employed sick are not followed up',
    },
    text: {
      da: 'Efter reformen er der ingen samtaler, når den sygemeldte har et job at vende tilbage til, og både borgeren og arbejdsgiveren venter, at fraværet er slut inden 26 uger fra første fraværsdag.',
      en: 'After the reform there are no talks when the sick citizen has a job to return to and both citizen and employer expect the absence to end within 26 weeks of its first day.',
    },
    begins: { announced: '2026-01-01', enacted: '2026-07-01' },
    replaces: ['contact.sick-light.2025'],
    sources: [
      reformFactSheet(
        'Sygemeldte fra beskæftigelse flyttes ud af indsatsen',
        'et forventet sygefravær på mindre end 26 uger',
      ),
      outside('Lov nr. 1750 af 29/12/2025; vejledning nr. 9117 af 16/1/2026'),
    ],
    confidence: 'high',
  },
  {
    id: 'contact.sick.2026',
    title: { da: 'Én opfølgning i sygedagpenge', en: 'One follow-up on sickness benefit' },
    text: {
      da: 'Efter reformen holder kommunen én opfølgningssamtale i de første seks måneder med de sygemeldte, der ikke er taget ud af indsatsen.',
      en: 'After the reform the municipality holds one follow-up talk in the first six months with the sick who have not been taken out of the effort.',
    },
    begins: { announced: '2026-01-01', enacted: '2026-07-01' },
    replaces: ['contact.sick.2019'],
    sources: [outside('Lov nr. 1750 af 29/12/2025, gengivet i sekundær kilde')],
    confidence: 'medium',
  },
  {
    id: 'contact.fast-track',
    title: { da: 'Fast track i sygedagpenge', en: 'Fast track on sickness benefit' },
    text: {
      da: 'Ventes fraværet at vare over otte uger, kan borgeren eller arbejdsgiveren bede om fast track. Så holdes den første opfølgning inden for to uger efter anmodningen. Borgeren kan sige nej.',
      en: 'When the absence is expected to last more than eight weeks, the citizen or the employer may ask for fast track. The first follow-up is then held within two weeks of the request. The citizen may decline.',
    },
    begins: { announced: 'always', enacted: 'always' },
    replaces: [],
    sources: [
      freedomsTable(
        '2. Samtaler og digitale redskaber',
        'anmode kommunen om tidlig opfølgning ved et forventet sygefravær',
      ),
      outside('Sygedagpengeloven § 13 b, LBK nr. 1179/2023'),
    ],
    confidence: 'low',
  },
] as const satisfies readonly RuleEntry[]
