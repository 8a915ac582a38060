import { agencySlides, freedomsTable, municipalOverview, outside } from '../documents'
import type { Source } from '../rule'
import type { Begins, RuleEntry } from '../ruleEntry'
import type { Text } from '../text'
import type { RightId } from './rights'

const always = { announced: 'always', enacted: 'always' } as const

/** The citizen's rights. Whoever loses one keeps the right to complain. */
export const rightRules = [
  right(
    'talks',
    { da: 'Ret til samtaler', en: 'Right to talks' },
    { da: 'Borgeren har ret til samtaler.', en: 'The citizen has a right to talks.' },
    'har en række rettigheder, som kommunerne får mulighed',
  ),
  right(
    'self-found-placement',
    { da: 'Ret til selvfundet praktik og løntilskud', en: 'Right to a self-found placement' },
    {
      da: 'Finder borgeren selv en virksomhedspraktik eller et løntilskudsjob, har borgeren ret til det.',
      en: 'A citizen who finds a work placement or a wage subsidy job has a right to it.',
    },
    'ret til selvfundne virksomhedspraktik og løntilskudsjob',
  ),
  right(
    'coordinating-caseworker',
    { da: 'Ret til koordinerende sagsbehandler', en: 'Right to a coordinating caseworker' },
    {
      da: 'Aktivitetsparate borgere har ret til en sagsbehandler, der samler trådene.',
      en: 'Activity-ready citizens have a right to a caseworker who coordinates.',
    },
    'ret til koordinerende sagsbehandler (aktivitetsparate)',
  ),
  right(
    'health-coordinator',
    { da: 'Ret til sundhedskoordinator', en: 'Right to a health coordinator' },
    {
      da: 'Borgere i ressourceforløb har ret til en samtale med sundhedskoordinatoren.',
      en: 'Citizens in a resource process have a right to a talk with the health coordinator.',
    },
    'ret til samtale med sundhedskoordinator (ressourceforløb)',
  ),
  right(
    'job-mediator',
    { da: 'Ret til jobformidler', en: 'Right to a job mediator' },
    {
      da: 'Borgere i ressourceforløb har ret til en jobformidler.',
      en: 'Citizens in a resource process have a right to a job mediator.',
    },
    'ret til jobformidler (ressourceforløb)',
  ),
  right(
    'discharge-mentor',
    { da: 'Ret til mentor ved udskrivning', en: 'Right to a mentor on discharge' },
    {
      da: 'Borgere, der udskrives, har ret til en mentor.',
      en: 'Citizens who are discharged have a right to a mentor.',
    },
    '• ret til udskrivningsmentor •',
    { confidence: 'low' },
  ),
  right(
    'study-mentor',
    { da: 'Ret til mentor ved studiestart', en: 'Right to a mentor on starting a study' },
    {
      da: 'Unge, der optages på et studie eller en erhvervsrettet uddannelse, har ret til en mentor.',
      en: 'The young who are admitted to a study or a vocational education have a right to a mentor.',
    },
    'ret til mentor ved optagelse på studie',
  ),
  right(
    'other-provider',
    { da: 'Ret til anden aktør', en: 'Right to another provider' },
    {
      da: 'Borgere på ledighedsydelse har ret til en anden aktør.',
      en: 'Citizens on flex-job allowance have a right to another provider.',
    },
    'ret til anden aktør (ledighedsydelsesmodtagere)',
  ),
  right(
    'coping-course',
    { da: 'Ret til mestringsforløb', en: 'Right to a coping course' },
    {
      da: 'Sygemeldte i kategori 2 har ret til et mestringsforløb.',
      en: 'The sick of category 2 have a right to a coping course.',
    },
    'ret til mestringsforløb (sygedagpengemodtagere i kategori 2)',
  ),
  right(
    'basic-skills',
    { da: 'Ret til kurser og test i at regne og skrive', en: 'Right to basic skills courses' },
    {
      da: 'Borgeren har ret til kurser i at regne og skrive, til ordblindekursus og til test.',
      en: 'The citizen has a right to arithmetic, writing and dyslexia courses and tests.',
    },
    'ret til regne, skrive, ordblindkurser og test',
  ),
  right(
    'education-lift',
    { da: 'Ret til uddannelsesløft', en: 'Right to the education lift' },
    {
      da: 'Dagpengemodtagere har ret til uddannelsesløft med 110 procent af dagpengene.',
      en: 'Recipients of unemployment benefit have a right to the education lift at 110 per cent of the benefit.',
    },
    'ret til uddannelsesløft med 110 pct. dagpenge',
  ),
  right(
    'six-weeks-education',
    { da: 'Ret til seks ugers jobrettet uddannelse', en: 'Right to six weeks’ education' },
    {
      da: 'Dagpengemodtagere har ret til seks ugers jobrettet uddannelse.',
      en: 'Recipients of unemployment benefit have a right to six weeks’ job-directed education.',
    },
    'ret til 6 ugers jobrettet uddannelse',
  ),
  right(
    'offer',
    { da: 'Ret til et tilbud', en: 'Right to an offer' },
    {
      da: 'Borgere på dagpenge og kontanthjælp har ret til et tilbud.',
      en: 'Citizens on unemployment benefit and cash benefit have a right to an offer.',
    },
    'ret til et tilbud (dagpengemodtagere og kontanthjælpsmodtagere)',
  ),
  right(
    'continuous-effort',
    { da: 'Ret til kontinuerlig indsats', en: 'Right to a continuous effort' },
    {
      da: 'Borgere på uddannelseshjælp har ret til en indsats uden huller. Kilden skriver “uddannelsesmodtagere”; at det er uddannelseshjælp, er vores læsning.',
      en: 'Citizens on education allowance have a right to an effort without gaps. The source prints a shorter word; that it means education allowance is our reading.',
    },
    'ret for uddannelsesmodtagere til kontinuerlig indsats',
    { confidence: 'low' },
  ),
  right(
    'less-intensive-effort',
    { da: 'Ret til mindre intensiv indsats', en: 'Right to a less intensive effort' },
    {
      da: 'Borgere, der inden for seks uger skal i job, på barsel eller på pension, har ret til en mindre intensiv indsats.',
      en: 'Citizens who within six weeks go into work, on leave or into retirement have a right to a less intensive effort.',
    },
    'ret til mindre intensiv indsats',
    {
      begins: { announced: '2019-07-01', enacted: '2020-01-01' },
      more: [
        municipalOverview(
          'Færre og mere enkle proceskrav',
          'Udvidelse af reglen for mindre intensiv indsats',
        ),
      ],
    },
  ),
  right(
    'free-choice-of-form',
    { da: 'Ret til at vælge samtalens form', en: 'Right to choose the form of the talk' },
    {
      da: 'Borgeren vælger selv samtalens form, undtagen på uddannelseshjælp.',
      en: 'The citizen chooses the form of the talk, except on education allowance.',
    },
    'ret til frit valg på samtaleform',
    {
      begins: { announced: '2023-01-01', enacted: '2023-03-22' },
      more: [
        agencySlides('Digitale samtaler', 'Borgeren vælger afholdelsesform'),
        outside('Lov nr. 295 af 20/3/2023'),
      ],
    },
  ),
] as const satisfies readonly RuleEntry[]

function right<const Id extends RightId>(
  id: Id,
  title: Text,
  text: Text,
  phrase: string,
  {
    begins = always,
    more = [],
    confidence = 'high',
  }: {
    readonly begins?: Begins
    readonly more?: readonly Source[]
    readonly confidence?: RuleEntry['confidence']
  } = {},
): RuleEntry & { readonly id: `right.${Id}` } {
  return {
    id: `right.${id}`,
    title,
    text,
    begins,
    replaces: [],
    sources: [freedomsTable('5. Borgerens ret til samtaler og indsats', phrase), ...more],
    confidence,
  }
}
