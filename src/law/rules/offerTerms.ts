import { agencySlides, freedomsTable, municipalOverview, outside } from '../documents'
import type { RuleEntry } from '../ruleEntry'

const agreement = { announced: '2019-07-01', enacted: '2020-01-01' } as const
const acrossGroups = 'Ens regler om indsatsen på tværs af målgrupper'

/** How long an offer may last, what it is for, who grants it, and what a freed municipality decides. */
export const offerTermRules = [
  {
    id: 'offer.work-placement.length',
    title: { da: 'Praktik i 4 eller 13 uger', en: 'Work placement of 4 or 13 weeks' },
    text: {
      da: 'Virksomhedspraktik varer højst 4 uger tæt på arbejdsmarkedet og højst 13 uger længere fra det. De 13 uger kan forlænges til 26 efter en konkret vurdering.',
      en: 'A work placement lasts at most 4 weeks close to the labour market and at most 13 weeks further away. The 13 weeks may be extended to 26 after a concrete assessment.',
    },
    begins: agreement,
    replaces: [],
    sources: [
      municipalOverview(acrossGroups, 'det være hhv. 4 og 13 uger'),
      outside('Lov om en aktiv beskæftigelsesindsats § 61'),
    ],
    confidence: 'high',
  },
  {
    id: 'offer.wage-subsidy.length',
    title: { da: 'Løntilskud i 6 eller 4 måneder', en: 'Wage subsidy of 6 or 4 months' },
    text: {
      da: 'Et løntilskudsjob varer højst 6 måneder, hos offentlige arbejdsgivere højst 4 måneder for borgere tæt på arbejdsmarkedet.',
      en: 'A wage subsidy job lasts at most 6 months, with public employers at most 4 months for citizens close to the labour market.',
    },
    begins: agreement,
    replaces: [],
    sources: [
      municipalOverview(acrossGroups, 'For løntilskud vil udgangspunktet være 6 mdr.'),
      outside('Lov om en aktiv beskæftigelsesindsats'),
    ],
    confidence: 'high',
  },
  {
    id: 'offer.wage-subsidy.continue',
    title: { da: 'Løntilskud fortsætter ved ny målgruppe', en: 'Wage subsidy outlives the group' },
    text: {
      da: 'Et løntilskudsjob kan fortsætte, når borgeren skifter målgruppe.',
      en: 'A wage subsidy job may continue when the citizen changes target group.',
    },
    begins: agreement,
    replaces: [],
    sources: [
      municipalOverview(acrossGroups, 'Mulighed for at fortsætte i løntilskud ved målgruppeskift'),
    ],
    confidence: 'high',
  },
  {
    id: 'offer.work-placement.aim',
    title: { da: 'Praktik har et klart jobmål', en: 'A placement has a clear job aim' },
    text: {
      da: 'En virksomhedspraktik skal have et klart jobmål. Udsatte borgere kan være i praktik på deres seneste arbejdsplads.',
      en: 'A work placement must have a clear job aim. The vulnerable may be placed at their latest workplace.',
    },
    begins: agreement,
    replaces: [],
    sources: [
      municipalOverview(acrossGroups, 'praktikken skal have et klart jobsigte'),
      outside('Lov om en aktiv beskæftigelsesindsats § 57, stk. 3'),
    ],
    confidence: 'high',
  },
  {
    id: 'offer.upskilling.length',
    title: {
      da: 'Ingen grænse for vejledning og opkvalificering',
      en: 'No limit on guidance and upskilling',
    },
    text: {
      da: 'Vejledning og opkvalificering har ingen længste varighed for dagpengemodtagere og ledige selvforsørgende.',
      en: 'Guidance and upskilling has no longest duration for recipients of unemployment benefit and the self-supporting.',
    },
    begins: agreement,
    replaces: [],
    sources: [
      municipalOverview(acrossGroups, 'Varighedsbegrænsning for vejledning og opkvalificering for'),
    ],
    confidence: 'high',
  },
  {
    id: 'offer.granted-by',
    title: { da: 'Kommunen bevilger tilbud', en: 'The municipality grants offers' },
    text: {
      da: 'Kommunen bevilger tilbud hele vejen, også mens a-kassen har ansvaret. En rådgiver i a-kassen kan kun foreslå et tilbud. STAR har en hotline om virksomhedspraktik.',
      en: 'The municipality grants offers throughout, also while the fund is responsible. An adviser of the fund may only propose one. STAR has a hotline on work placement.',
    },
    begins: { announced: 'always', enacted: 'always' },
    replaces: [],
    sources: [
      agencySlides('Et forenklet kontaktforløb', 'kommunen bevilliger fortsat tilbud'),
      outside('Lov nr. 727 af 13/6/2023'),
    ],
    confidence: 'high',
  },
  {
    id: 'offer.resource-guarantee',
    title: { da: 'Indsatsgaranti i ressourceforløb', en: 'Effort guarantee in a resource process' },
    text: {
      da: 'Er ingen indsats sat i gang inden for seks måneder af et ressourceforløb, skal sagen tilbage i teamet. En frisat kommune kan fravige det.',
      en: 'When no effort has begun within six months of a resource process, the case goes back to the team. A freed municipality may depart from that.',
    },
    begins: { announced: 'always', enacted: 'always' },
    replaces: [],
    sources: [
      freedomsTable(
        '6. Jobafklaringsforløb, ressourceforløb, fleksjob og revalidering',
        'krav om genbehandling i teamet',
      ),
    ],
    confidence: 'high',
  },
  {
    id: 'offer.freed',
    title: { da: 'Frisat kommune: tilbud', en: 'Freed municipality: offers' },
    text: {
      da: 'En frisat kommune bestemmer selv, hvem der får tilbud, hvilke og hvornår, inden for EU-reglerne. Viften af tilbud er den samme. Fristen på seks måneder gælder ikke. Frisættelsen blev foreslået, men aldrig gennemført.',
      en: 'A freed municipality decides who gets an offer, which and when, within the rules of the EU. The menu of offers stays. The deadline of six months does not bind. The freedom was proposed and never carried out.',
    },
    begins: { announced: 'always', enacted: 'never' },
    replaces: [],
    sources: [
      freedomsTable('4. Tilbud', 'hvem der gives tilbud, hvilke tilbud'),
      outside('Bortfaldet: Beskæftigelsesministeriet 31/8/2023'),
    ],
    confidence: 'high',
  },
  {
    id: 'offer.aids',
    title: { da: 'Hjælpemidler', en: 'Aids for taking part' },
    text: {
      da: 'Et hjælpemiddel skal være afgørende for, at borgeren kan deltage, eller opveje en begrænsning. En frisat kommune kan fravige den prøve, men aldrig EU-reglerne. Staten refunderer halvdelen under tilbud.',
      en: 'An aid must be decisive for taking part or make up for a limitation. A freed municipality may drop that test, never the rules of the EU. The state refunds half during offers.',
    },
    begins: { announced: 'always', enacted: 'always' },
    replaces: [],
    sources: [
      freedomsTable('7. Tilskud til hjælpemidler', 'kompenserer for personens begrænsninger'),
    ],
    confidence: 'high',
  },
] as const satisfies readonly RuleEntry[]
