import { agencyPage, agencySlides, freedomsTable, municipalOverview, outside } from '../documents'
import type { RuleEntry } from '../ruleEntry'

const always = { announced: 'always', enacted: 'always' } as const
const agreement = { announced: '2019-07-01', enacted: '2020-01-01' } as const
const digital = 'Flere digitale løsninger'

/** What is registered, what is told the citizen, and the order to find an education. */
export const dutyRules = [
  {
    id: 'register.conversation',
    title: { da: 'Holdte samtaler registreres', en: 'Talks held are registered' },
    text: {
      da: 'Hver samtale, der er holdt, registreres. Det gælder også i frisatte kommuner, som også stadig registrerer ydelser og tilbud.',
      en: 'Every talk held is registered. That also holds in freed municipalities, which still register benefits and offers too.',
    },
    begins: always,
    replaces: [],
    sources: [
      freedomsTable('2. Samtaler og digitale redskaber', 'registrere de samtaler, der afholdes'),
    ],
    confidence: 'high',
  },
  {
    id: 'register.cv',
    title: { da: 'CV på Jobnet', en: 'CV on Jobnet' },
    text: {
      da: 'Alle ledige skal have et CV på Jobnet. Den aftalte dag er usikker: de digitale dele kunne komme senere.',
      en: 'Every unemployed citizen must have a CV on Jobnet. The announced day is uncertain: the digital parts could come later.',
    },
    begins: agreement,
    replaces: [],
    sources: [municipalOverview(digital, 'Alle skal have et CV på Jobnet')],
    confidence: 'low',
  },
  {
    id: 'register.min-plan',
    title: { da: 'Min Plan bruges', en: 'Min Plan is used' },
    text: {
      da: 'Alle med en indsats bruger Min Plan, undtagen borgere uden digital post. En frisat kommune kan fravige Min Plan og rehabiliteringsplanen. Den aftalte dag er usikker.',
      en: 'Everyone with an effort uses Min Plan, except those without digital post. A freed municipality may depart from Min Plan and the rehabilitation plan. The announced day is uncertain.',
    },
    begins: agreement,
    replaces: [],
    sources: [
      municipalOverview(digital, 'skal bruge Min Plan på Jobnet'),
      freedomsTable('2. Samtaler og digitale redskaber', 'Min plan og rehabiliteringsplan'),
    ],
    confidence: 'low',
  },
  {
    id: 'register.min-plan-status',
    title: { da: 'Status på indsatser i Min Plan', en: 'Status of efforts in Min Plan' },
    text: {
      da: 'Kommunen registrerer status på indsatserne i Min Plan. Kravet er afskaffet i 2023.',
      en: 'The municipality registers the status of efforts in Min Plan. The requirement was abolished in 2023.',
    },
    begins: always,
    replaces: [],
    sources: [
      agencyPage(
        'Mindre administration i kommunerne og forenklinger af administrative krav',
        'registreringskrav i Min Plan vedr. status på indsatser',
      ),
    ],
    confidence: 'high',
  },
  {
    id: 'register.joblog',
    title: { da: 'Jobsøgning i joblog', en: 'Job search in joblog' },
    text: {
      da: 'Borgeren skriver sin aktive jobsøgning i joblog. I en frisat kommune kan den vises på en anden måde, men pligten til at søge job bliver.',
      en: 'The citizen writes the active job search in joblog. In a freed municipality it may be shown in another way, but the duty to search stays.',
    },
    begins: always,
    replaces: [],
    sources: [freedomsTable('3. Joblog', 'skal registrere sin aktive jobsøgning i joblog')],
    confidence: 'high',
  },
  {
    id: 'register.jobnet-weekly',
    title: { da: 'Jobforslag hver syvende dag', en: 'Job suggestions every seventh day' },
    text: {
      da: 'Borgeren ser efter jobforslag på Jobnet hver syvende dag. Reglen er afskaffet med aftalen fra 2018.',
      en: 'The citizen looks for job suggestions on Jobnet every seventh day. The 2018 agreement abolished the rule.',
    },
    begins: always,
    replaces: [],
    sources: [
      municipalOverview(
        'Færre og mere enkle proceskrav',
        'mindst hver syvende dag skal gå på Jobnet',
      ),
    ],
    confidence: 'high',
  },
  {
    id: 'inform.six-weeks',
    title: {
      da: 'Vejledning om seks ugers jobrettet uddannelse',
      en: 'Guidance on six weeks’ job-directed education',
    },
    text: {
      da: 'Jobcenteret vejleder om seks ugers jobrettet uddannelse. Kravet er afskaffet i 2023.',
      en: 'The job centre gives guidance on six weeks’ job-directed education. The requirement was abolished in 2023.',
    },
    begins: always,
    replaces: [],
    sources: [
      agencyPage(
        'Mindre administration i kommunerne og forenklinger af administrative krav',
        'vejledningskrav om seks ugers jobrettet',
      ),
      agencySlides(
        'Mindre administration i jobcentre og forenklinger',
        'afskaffelse af kravet til JC om vejledning',
      ),
    ],
    confidence: 'high',
  },
  {
    id: 'register.self-booking',
    title: { da: 'Selvbooking af samtaler', en: 'Self-booking of talks' },
    text: {
      da: 'Flere målgrupper skal selv booke deres samtaler. Myndigheden kan overtage bookingen. Den aftalte dag er usikker.',
      en: 'More target groups must book their own talks. The authority may take the booking over. The announced day is uncertain.',
    },
    begins: agreement,
    replaces: [],
    sources: [
      municipalOverview(digital, 'obligatorisk selvbooking af samtaler til flere målgrupper'),
    ],
    confidence: 'low',
  },
  {
    id: 'register.employment-plan',
    title: {
      da: 'Beskæftigelsesplan og resultatrevision',
      en: 'Employment plan and results audit',
    },
    text: {
      da: 'Kommunen laver hvert år en beskæftigelsesplan og en resultatrevision. Kravet er afskaffet i 2023; planen for 2023 blev stadig lavet i 2022.',
      en: 'The municipality makes an employment plan and a results audit every year. The requirement was abolished in 2023; the plan for 2023 was still made in 2022.',
    },
    begins: always,
    replaces: [],
    sources: [
      agencyPage(
        'Mindre administration i kommunerne og forenklinger af administrative krav',
        'krav om beskæftigelsesplan og resultatrevision',
      ),
      agencySlides(
        'Mindre administration i jobcentre og forenklinger',
        'så den i år for 2023 skal fortsat laves',
      ),
    ],
    confidence: 'high',
  },
  {
    id: 'register.reports',
    title: { da: 'Indberetninger', en: 'Reports' },
    text: {
      da: 'Kommunen indberetter blandt andet om trin i uddannelsespålægget, om jobmål og om anden indsats end den for job. En frisat kommune kan lade det være, men ydelser, tilbud og samtaler indberettes altid.',
      en: 'The municipality reports job aims, steps of the education order and efforts elsewhere, among other things. A freed municipality may leave that out, but benefits, offers and talks are always reported.',
    },
    begins: always,
    replaces: [],
    sources: [
      freedomsTable('8. Indberetninger', 'jobmål, trin i uddannelsespålægget og indsatser'),
    ],
    confidence: 'high',
  },
  {
    id: 'education-order',
    title: { da: 'Uddannelsespålæg', en: 'Education order' },
    text: {
      da: 'Unge under 30 uden erhvervskompetencegivende uddannelse pålægges at finde og begynde på en uddannelse. Kravene er lempet fra 2024, og pålægget ventes at falde bort med de fem målgrupper.',
      en: 'Those under 30 without a vocational education are ordered to find and begin an education. The requirements are lighter from 2024, and the order is expected to go with the five target groups.',
    },
    begins: always,
    replaces: [],
    sources: [
      agencyPage(
        'Mindre administration i kommunerne og forenklinger af administrative krav',
        'Lempelse af uddannelsespålægget (træder i kraft 1. januar 2024)',
      ),
      agencySlides(
        'Mindre administration i jobcentre og forenklinger',
        'Lempelse af uddannelsespålægget (permanentgørelse af nuværende',
      ),
      outside('Trepartsforsøget 1/4/2022-31/12/2023; lov nr. 727 af 13/6/2023'),
    ],
    confidence: 'medium',
  },
] as const satisfies readonly RuleEntry[]
