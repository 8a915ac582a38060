import { freedomsTable, municipalOverview, outside, reformFactSheet } from '../documents'
import type { RuleEntry } from '../ruleEntry'

/** Who is let off talks and offers. */
export const exemptRules = [
  {
    id: 'exempt.less-intensive',
    title: { da: 'Mindre intensiv indsats', en: 'Less intensive effort' },
    text: {
      da: 'Borgeren har ikke pligt til at møde op til samtaler eller tage imod tilbud, når borgeren inden for seks uger skal i fuldtidsjob eller fleksjob, på barsel eller over på efterløn, fleksydelse, pension eller arbejdsfordeling. Der skal være en grund og en dato, og fritagelsen slutter af sig selv. Myndigheden kan holde fast i pligten efter en konkret vurdering.',
      en: 'The citizen has no duty to attend talks in person or to take offers when, within six weeks, going into a full-time job or flex job, on parental leave or over to early retirement, flexible benefit, pension or work-sharing. A ground and a date are needed and it ends by itself. The authority may keep the duty after a concrete assessment.',
    },
    begins: { announced: '2019-07-01', enacted: '2020-01-01' },
    replaces: [],
    sources: [
      municipalOverview(
        'Færre og mere enkle proceskrav',
        'Udvidelse af reglen for mindre intensiv indsats',
      ),
      outside('Lov om en aktiv beskæftigelsesindsats § 106'),
    ],
    confidence: 'high',
  },
  {
    id: 'exempt.one-in-four',
    title: { da: 'Hver fjerde kan fritages', en: 'One in four may be exempted' },
    text: {
      da: 'Efter reformen kan kommunen og a-kassen fritage op til hver fjerde, der kan klare sig selv, fra samtaler og tilbud i de første seks måneder. Kvoten gælder myndighedens åbne forløb tæt på arbejdsmarkedet. Den første samtale holdes altid.',
      en: 'After the reform municipality and fund may exempt up to one in four who can manage themselves from talks and offers in the first six months. The quota is of the authority’s open processes close to the labour market. The first talk is always held.',
    },
    begins: { announced: '2026-01-01', enacted: '2026-07-01' },
    replaces: [],
    sources: [
      reformFactSheet(
        'Hver fjerde ledige kan undtages for indsats',
        'kan undtage én ud af fire ledige',
      ),
      outside('Lov nr. 1750 af 29/12/2025; vejledning nr. 9117 af 16/1/2026'),
    ],
    confidence: 'high',
  },
  {
    id: 'exempt.pause',
    title: { da: 'Pause i op til seks måneder', en: 'A pause of up to six months' },
    text: {
      da: 'Efter reformen kan kommunen fritage en borger længere fra arbejdsmarkedet for kontakt og tilbud, når borgeren ikke har gavn af dem. Pausen varer op til seks måneder og kan gentages, hver gang med en ny begrundelse.',
      en: 'After the reform the municipality may free a citizen further from the labour market from contact and offers that do not help. A pause lasts up to six months and may be renewed, each time with a new reason.',
    },
    begins: { announced: '2026-01-01', enacted: '2026-07-01' },
    replaces: [],
    sources: [
      reformFactSheet(
        'Borgere længere fra arbejdsmarkedet får en årlig opfølgning',
        'fritage borgere for kontakt og aktiveringstilbud',
      ),
    ],
    confidence: 'high',
  },
  {
    id: 'exempt.digital-post',
    title: { da: 'Fritaget for digital post', en: 'Exempt from digital post' },
    text: {
      da: 'Er borgeren fritaget for digital post, eller undtaget efter en konkret vurdering, er der ingen pligt til at bruge Min Plan, og indkaldelser sendes som brev.',
      en: 'A citizen exempt from digital post, or exempted after a concrete assessment, has no duty to use Min Plan and is summoned by letter.',
    },
    begins: { announced: '2019-07-01', enacted: '2020-01-01' },
    replaces: [],
    sources: [
      municipalOverview(
        'Flere digitale løsninger',
        'med undtagelse af borgere fritaget fra digital post',
      ),
    ],
    confidence: 'low',
  },
  {
    id: 'exempt.freed',
    title: { da: 'Frisat kommune: samtaler', en: 'Freed municipality: talks' },
    text: {
      da: 'En frisat kommune har ingen krav til antal, form og indhold af sine egne samtaler. A-kassens samtaler er ikke frisat. Holdte samtaler skal stadig registreres. Frisættelsen blev foreslået, men aldrig gennemført.',
      en: 'A freed municipality has no requirement on number, form or content of its own talks. The fund’s talks are not freed. Talks held must still be registered. The freedom was proposed and never carried out.',
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
