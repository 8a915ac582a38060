import { agencyPage, agencySlides, freedomsTable, municipalOverview, outside } from '../documents'
import type { RuleEntry } from '../ruleEntry'

/** Whether a talk is held in person, by telephone or by video, and who chooses. */
export const formRules = [
  {
    id: 'form.physical.before',
    title: { da: 'Samtaler ved personligt fremmøde', en: 'Talks in person' },
    text: {
      da: 'Før aftalen fra 2018 blev til lov, holdes samtaler ved personligt fremmøde.',
      en: 'Before the 2018 agreement became law talks are held in person.',
    },
    begins: { announced: 'always', enacted: 'always' },
    replaces: [],
    sources: [municipalOverview('Færre og mere enkle proceskrav', 'Der bliver bl.a. mulighed for')],
    confidence: 'high',
  },
  {
    id: 'form.video.2019',
    title: { da: 'Mulighed for video', en: 'Video is possible' },
    text: {
      da: 'Myndigheden kan holde en samtale på video, når det ikke er den første i forløbet. At den første er undtaget, er vores læsning. Borgeren har ikke krav på video.',
      en: 'The authority may hold a talk by video when it is not the first of the process. That the first is excepted is our reading. The citizen has no right to video.',
    },
    begins: { announced: '2019-07-01', enacted: '2020-01-01' },
    replaces: ['form.physical.before'],
    sources: [municipalOverview('Færre og mere enkle proceskrav', 'mulighed for videosamtaler')],
    confidence: 'medium',
  },
  {
    id: 'form.after-six-months.2022',
    title: {
      da: 'Digital samtale efter seks måneders ledighed',
      en: 'Digital talks after six months of unemployment',
    },
    text: {
      da: 'Efter seks måneders ledighed kan borgeren vælge, at samtalen er digital. Før det kan myndigheden holde andre samtaler end den første på video.',
      en: 'After six months of unemployment the citizen may choose a digital talk. Before that the authority may hold talks other than the first by video.',
    },
    begins: { announced: '2022-01-01', enacted: '2022-01-01' },
    replaces: ['form.video.2019'],
    sources: [
      agencyPage(
        'Første delaftale om nytænkning af beskæftigelsesindsatsen',
        'mulighed for digitale samtaler efter seks måneders ledighed',
      ),
      outside('Lov nr. 2590 af 28/12/2021'),
    ],
    confidence: 'high',
  },
  {
    id: 'form.all-but-first.2023',
    title: {
      da: 'Borgeren vælger formen efter den første samtale',
      en: 'The citizen chooses the form after the first talk',
    },
    text: {
      da: 'Alle samtaler efter den første kan holdes digitalt, og borgeren vælger selv.',
      en: 'Every talk after the first may be digital, and the citizen chooses.',
    },
    begins: { announced: '2023-01-01', enacted: '2023-03-22' },
    replaces: ['form.after-six-months.2022'],
    sources: [
      agencyPage('Udvidet mulighed for digitale samtaler', 'alle samtaler undtagen den første'),
      agencySlides('Digitale samtaler', 'Borgeren vælger afholdelsesform'),
      outside('Lov nr. 295 af 20/3/2023; vejledning nr. 9208 af 21/3/2023'),
    ],
    confidence: 'high',
  },
  {
    id: 'form.first-physical.2023',
    title: {
      da: 'Den første samtale er personligt fremmøde',
      en: 'The first talk is in person',
    },
    text: {
      da: 'Den første samtale, der holdes i et forløb, er personligt fremmøde, uanset hvem der holder den.',
      en: 'The first talk held in a process is in person, whoever holds it.',
    },
    begins: { announced: '2023-01-01', enacted: '2023-03-22' },
    replaces: [],
    sources: [
      agencyPage('Udvidet mulighed for digitale samtaler', 'alle samtaler undtagen den første'),
      agencySlides('Digitale samtaler', 'dog undtaget første samtale'),
      outside('Lov nr. 295 af 20/3/2023; vejledning nr. 9208 af 21/3/2023'),
    ],
    confidence: 'high',
  },
  {
    id: 'form.first-employed-sick.2023',
    title: {
      da: 'Sygemeldte med arbejdsgiver kan holde den første digitalt',
      en: 'The employed sick may hold the first talk digitally',
    },
    text: {
      da: 'Får borgeren sygedagpenge og har en arbejdsgiver, kan borgeren få også den første samtale digitalt.',
      en: 'A recipient of sickness benefit with an employer may choose to hold the first talk digitally too.',
    },
    begins: { announced: '2023-01-01', enacted: '2023-03-22' },
    replaces: [],
    sources: [
      agencySlides('Digitale samtaler', 'vælge at holde den første samtale digitalt'),
      outside('Lov nr. 295 af 20/3/2023; vejledning nr. 9208 af 21/3/2023'),
    ],
    confidence: 'high',
  },
  {
    id: 'form.authority-override.2023',
    title: {
      da: 'Myndigheden kan kræve fremmøde',
      en: 'The authority may require attendance in person',
    },
    text: {
      da: 'Jobcenteret eller a-kassen kan beslutte, at en samtale skal holdes ved personligt fremmøde. Den konkrete grund og hvem der har besluttet det, skrives ned, og borgerens ønske bevares ved siden af.',
      en: 'The job centre or the fund may decide that a talk is held in person. The concrete reason and who decided are recorded, and the citizen’s wish is kept beside them.',
    },
    begins: { announced: '2023-01-01', enacted: '2023-03-22' },
    replaces: [],
    sources: [
      agencySlides('Digitale samtaler', 'alligevel er brug for en fysisk samtale'),
      outside('Lov nr. 295 af 20/3/2023; vejledning nr. 9208 af 21/3/2023'),
    ],
    confidence: 'high',
  },
  {
    id: 'form.education-allowance',
    title: {
      da: 'Uddannelseshjælp: myndigheden vælger formen',
      en: 'Education allowance: the authority chooses the form',
    },
    text: {
      da: 'For borgere på uddannelseshjælp kan samtaler efter den første holdes digitalt, men det er myndigheden, der beslutter det. Den første er personligt fremmøde som hos andre. Kilderne er uenige: den ene giver alle målgrupper valget, den anden undtager uddannelseshjælp.',
      en: 'For citizens on education allowance talks after the first may be digital, but the authority decides. The first is in person as for others. The sources disagree: one gives every target group the choice, the other excepts education allowance.',
    },
    begins: { announced: '2023-01-01', enacted: '2023-03-22' },
    replaces: [],
    sources: [
      freedomsTable(
        '5. Borgerens ret til samtaler og indsats',
        'omfatter alle målgrupper dog ikke modtagere af uddannelseshjælp',
      ),
      agencySlides(
        'Digitale samtaler',
        'Alle målgrupper; sygedagpengemodtagere med en arbejdsgiver',
      ),
    ],
    confidence: 'low',
  },
  {
    id: 'form.freed',
    title: { da: 'Frisat kommune: samtalens form', en: 'Freed municipality: form of the talk' },
    text: {
      da: 'I en frisat kommune kan kommunens egne samtaler have enhver form, også den første. Kommunen beslutter, og borgerens valg af form er sat ud af kraft. Frisættelsen blev foreslået, men aldrig gennemført.',
      en: 'In a freed municipality the municipality’s own talks may have any form, the first included. The municipality decides and the citizen’s choice of form is set aside. The freedom was proposed and never carried out.',
    },
    begins: { announced: 'always', enacted: 'never' },
    replaces: [],
    sources: [
      freedomsTable(
        '2. Samtaler og digitale redskaber',
        'alle proceskrav til antal samtaler, samtaleform, indhold mv.',
      ),
      outside('Bortfaldet: Beskæftigelsesministeriet 31/8/2023'),
    ],
    confidence: 'high',
  },
] as const satisfies readonly RuleEntry[]
