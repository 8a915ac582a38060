import {
  agencyPage,
  agencySlides,
  freedomsTable,
  municipalOverview,
  outside,
  reformFactSheet,
} from '../documents'
import type { RuleEntry } from '../ruleEntry'

const always = { announced: 'always', enacted: 'always' } as const
const agreement = { announced: '2019-07-01', enacted: '2020-01-01' } as const
const reform = { announced: '2026-01-01', enacted: '2026-07-01' } as const

/** How the state follows the municipalities, and what absence leads to. */
export const supervisionRules = [
  {
    id: 'supervision.offers.2019',
    title: { da: 'Fokusmål: 80 procent i tilbud', en: 'Focus target: 80 per cent in offers' },
    text: {
      da: 'Af de borgere, der har mindst 12 måneders anciennitet, skal 80 procent have haft et aktivt tilbud i de seneste 12 måneder.',
      en: 'Of the citizens with at least 12 months’ seniority 80 per cent must have had an active offer in the last 12 months.',
    },
    begins: agreement,
    replaces: [],
    sources: [
      agencySlides(
        'Mindre administration i jobcentre og forenklinger',
        'måneder reduceres fra 80 til 70 pct.',
      ),
    ],
    confidence: 'high',
  },
  {
    id: 'supervision.offers.2023',
    title: { da: 'Fokusmål: 70 procent i tilbud', en: 'Focus target: 70 per cent in offers' },
    text: {
      da: 'Målet er 70 procent. Øvrig vejledning og opkvalificering tæller ikke for nogen. 100 ordinære løntimer tæller i stedet for et tilbud, men ikke for dagpengemodtagere. Også før talte timer, men kilderne nævner ikke hvor mange.',
      en: 'The target is 70 per cent. Other guidance and upskilling counts for nobody. 100 ordinary paid hours count instead of an offer, not for unemployment benefit. Hours counted before too, but the sources do not say how many.',
    },
    begins: { announced: '2023-01-01', enacted: '2023-03-22' },
    replaces: ['supervision.offers.2019'],
    sources: [
      agencySlides(
        'Mindre administration i jobcentre og forenklinger',
        '100 ordinære løntimer kan tælle med i fokusmål',
      ),
      agencyPage('Målrettede tilbud', 'ordinære løntimer kan træde i stedet for'),
    ],
    confidence: 'high',
  },
  {
    id: 'supervision.conversations',
    title: { da: 'Fokusmål: fire samtaler om året', en: 'Focus target: four talks a year' },
    text: {
      da: 'De samme borgere skal have haft fire samtaler i de seneste 12 måneder. Hvor stor en andel der kræves, er ikke offentliggjort.',
      en: 'The same citizens must have had four talks in the last 12 months. The share required is not published.',
    },
    begins: agreement,
    replaces: [],
    sources: [
      freedomsTable('9. Skærpet tilsyn', 'minimumsnormer for omfang af tilbud og samtaler'),
      outside('STAR: Fokusmål i skærpet tilsyn'),
    ],
    confidence: 'high',
  },
  {
    id: 'supervision.steps',
    title: { da: 'Skærpet tilsyn i tre trin', en: 'Tightened supervision in three steps' },
    text: {
      da: 'Trin 1: redegørelse, genopretningsplan og møde med ministeren; indtil 2023 også en ekstern gennemgang af 15 procent af passivsagerne. Trin 2: ni måneder til at rette op, med taskforce hvis det ikke går fremad. Trin 3: under administration.',
      en: 'Step 1: an account, a recovery plan and a meeting with the minister; until 2023 also an external review of 15 per cent of the passive cases. Step 2: nine months to recover, with a task force if there is no progress. Step 3: under administration.',
    },
    begins: agreement,
    replaces: [],
    sources: [
      municipalOverview('Trin 2: Genopretningsperiode', 'en genopretningsperiode på 9 måneder'),
      agencySlides(
        'Mindre administration i jobcentre og forenklinger',
        'ingen krav om ekstern sagsgennemgang og kun møde',
      ),
    ],
    confidence: 'low',
  },
  {
    id: 'supervision.abolished',
    title: { da: 'Skærpet tilsyn er afskaffet', en: 'Tightened supervision is abolished' },
    text: {
      da: 'Med reformen er det skærpede tilsyn afskaffet. Frisatte kommuner var undtaget. Dagen er usikker.',
      en: 'The reform abolished tightened supervision. Freed municipalities were exempt. The day is uncertain.',
    },
    begins: reform,
    replaces: ['supervision.offers.2023', 'supervision.conversations', 'supervision.steps'],
    sources: [
      reformFactSheet(
        'Mindre detaljstyring, kommuner måles på resultater',
        'Det skærpede tilsyn afskaffes',
      ),
      freedomsTable('9. Skærpet tilsyn', 'Velfærdskommunerne undtages fra skærpet tilsyn'),
    ],
    confidence: 'low',
  },
  {
    id: 'results',
    title: { da: 'Måling på resultater', en: 'Measured on results' },
    text: {
      da: 'Efter reformen måles kommuner, a-kasser og andre aktører mere på, om borgerne kommer i job eller uddannelse, end på proceskrav.',
      en: 'After the reform municipalities, funds and other providers are measured more on citizens in work or education than on process.',
    },
    begins: reform,
    replaces: [],
    sources: [
      reformFactSheet(
        'Mindre detaljstyring, kommuner måles på resultater',
        'om de får borgerne i arbejde eller uddannelse',
      ),
    ],
    confidence: 'medium',
  },
  {
    id: 'results.three-in-four',
    title: { da: 'Samtaler med mindst 75 procent', en: 'Talks with at least 75 per cent' },
    text: {
      da: 'Efter reformen skal kommunen holde de krævede samtaler i de første seks måneder med mindst 75 procent af borgerne tæt på arbejdsmarkedet. A-kassen skal holde sine to samtaler i de første tre måneder med mindst 75 procent af dagpengemodtagerne. Den første samtale holdes med alle. Kilderne siger ikke, over hvilken tid andelen gøres op.',
      en: 'After the reform the municipality must hold the required talks of the first six months with at least 75 per cent of the citizens close to the labour market. The fund must hold its two talks of the first three months with at least 75 per cent of those on unemployment benefit. The first talk is held with everybody. The sources do not say over which time the share is counted.',
    },
    begins: reform,
    replaces: [],
    sources: [
      reformFactSheet(
        'Hver fjerde ledige kan undtages for indsats',
        'kan undtage én ud af fire ledige',
      ),
      outside('STAR: Spørgsmål og svar om reformen, opdateret 4/6/2025 (udkast til lov)'),
      outside('Lov nr. 1750 af 29/12/2025; vejledning nr. 9117 af 16/1/2026'),
    ],
    confidence: 'medium',
  },
  {
    id: 'benchmark',
    title: { da: 'Sammenligning af kommuner', en: 'Comparison of municipalities' },
    text: {
      da: 'Andelen på offentlig forsørgelse sammenlignes med den andel, man kan vente ud fra kommunens vilkår. Kun kommuner over den undersøges. De gamle klynger er væk.',
      en: 'The share on public support is compared with the share to expect from local conditions. Only municipalities above it are examined. The old clusters are gone.',
    },
    begins: agreement,
    replaces: [],
    sources: [
      municipalOverview(
        'Fokus på kommunernes resultater gennem benchmarking',
        'Kommunernes indsats måles ved en benchmarkrapport',
      ),
    ],
    confidence: 'high',
  },
  {
    id: 'sanction.no-automatic',
    title: {
      da: 'Udeblivelse sanktionerer ikke af sig selv',
      en: 'Absence never sanctions by itself',
    },
    text: {
      da: 'Kommer borgeren ikke til en samtale eller et tilbud, skal fraværet vurderes. Programmet sanktionerer aldrig.',
      en: 'When a citizen does not come to a talk or an offer, the absence must be assessed. The program never sanctions.',
    },
    begins: always,
    replaces: [],
    sources: [
      freedomsTable('3. Joblog', 'de generelle rådigheds- og sanktionsregler'),
      outside('Lov om aktiv socialpolitik; lov om arbejdsløshedsforsikring m.v.'),
    ],
    confidence: 'medium',
  },
  {
    id: 'sanction.trust.2027',
    title: { da: 'Sanktion kun ved brudt tillid', en: 'Sanction only when trust is broken' },
    text: {
      da: 'For borgere længere fra arbejdsmarkedet ventes sanktioner kun at komme på tale, når tilliden mellem sagsbehandler og borger er brudt. Ni ud af ti ventes at falde bort.',
      en: 'For citizens further from the labour market sanctions are expected to come up only when trust between caseworker and citizen is broken. Nine in ten are expected to fall away.',
    },
    begins: { announced: '2026-01-01', enacted: '2027-01-01' },
    replaces: [],
    sources: [
      reformFactSheet(
        'Ni ud af ti sanktioner bortfalder',
        'hvis tilliden mellem sagsbehandler og borger brydes',
      ),
    ],
    confidence: 'medium',
    expected: true,
  },
] as const satisfies readonly RuleEntry[]
