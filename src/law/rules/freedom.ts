import type { FreedomArea } from '../caseFile'
import { freedomsTable, outside } from '../documents'
import type { RuleEntry } from '../ruleEntry'
import type { Text } from '../text'

/** The nine areas a municipality could be freed in. A switch, off for every municipality there is. */
export const freedomRules = [
  freedom(
    'organisation',
    { da: 'Frisat: organisering', en: 'Freed: organisation' },
    {
      da: 'Kommunen kan undvære jobcenter og rehabiliteringsteam og få sundhedsfaglig rådgivning af egne lægekonsulenter, som ikke må undersøge, behandle eller stille diagnoser. Det gælder også integrationsprogrammet.',
      en: 'The municipality may do without job centre and rehabilitation team and be advised by medical consultants of its own, who may not examine, treat or set diagnoses. The integration programme is included.',
    },
    '1. Organisering af beskæftigelsesindsatsen',
    'åbner mulighed for, at kommunen kan ændre beskæftigelsesindsatsen',
  ),
  freedom(
    'conversations',
    { da: 'Frisat: samtaler og digitale redskaber', en: 'Freed: talks and digital tools' },
    {
      da: 'Antal, form og indhold af kommunens egne samtaler er frit, og Min Plan og fast track er frivillige. Holdte samtaler registreres stadig.',
      en: 'Number, form and content of the municipality’s own talks are free, and Min Plan and fast track are optional. Talks held are still registered.',
    },
    '2. Samtaler og digitale redskaber',
    'mulighed for frit at tilrettelægge kontaktføreløbet',
  ),
  freedom(
    'joblog',
    { da: 'Frisat: joblog', en: 'Freed: joblog' },
    {
      da: 'Jobsøgning kan vises på anden måde end i joblog. Pligten til at søge job bliver. Det gælder også integrationsprogrammet.',
      en: 'Job search may be shown in another way than in joblog. The duty to search stays. The integration programme is included.',
    },
    '3. Joblog',
    'mulighed for at fravige kravet om, at borgeren',
  ),
  freedom(
    'offers',
    { da: 'Frisat: tilbud', en: 'Freed: offers' },
    {
      da: 'Kommunen bestemmer, hvem der får hvilke tilbud og hvornår. Viften af tilbud bliver, og EU-reglerne gælder.',
      en: 'The municipality decides who gets which offers and when. The menu of offers stays, and the rules of the EU apply.',
    },
    '4. Tilbud',
    'krav til hvem, der gives hvilke tilbud, og hvornår',
  ),
  freedom(
    'rights',
    { da: 'Frisat: borgerens rettigheder', en: 'Freed: the citizen’s rights' },
    {
      da: 'Seksten rettigheder kan sættes ud af kraft. Kommunen kan stadig give indsatsen, borgeren kan stadig bede om den og få en konkret vurdering, og klageadgangen bliver.',
      en: 'Sixteen rights may be set aside. The municipality may still grant, the citizen may still ask and get a concrete assessment, and the right to complain stays.',
    },
    '5. Borgerens ret til samtaler og indsats',
    'række rettigheder, som kommunerne får mulighed for at fravige',
  ),
  freedom(
    'special-processes',
    { da: 'Frisat: særlige forløb', en: 'Freed: special processes' },
    {
      da: 'Indsatsen i jobafklaring, ressourceforløb, fleksjob og revalidering er fri, også indsatsgarantien.',
      en: 'The effort in job clarification, resource process, flex job and rehabilitation is free, the effort guarantee included.',
    },
    '6. Jobafklaringsforløb, ressourceforløb, fleksjob og revalidering',
    'krav til indsats i jobafklaringsforløb, ressourceforløb og revalidering',
  ),
  freedom(
    'aids',
    { da: 'Frisat: hjælpemidler', en: 'Freed: aids' },
    {
      da: 'Kommunen afgør selv, hvornår en borger har behov for et hjælpemiddel, inden for EU-reglerne.',
      en: 'The municipality decides when a citizen needs an aid, within the rules of the EU.',
    },
    '7. Tilskud til hjælpemidler',
    'tilskud til hjælpemidler efter lov om en aktiv',
  ),
  freedom(
    'reports',
    { da: 'Frisat: indberetninger', en: 'Freed: reports' },
    {
      da: 'En række indberetninger kan udelades. Ydelser, tilbud og samtaler indberettes altid.',
      en: 'A number of reports may be left out. Benefits, offers and talks are always reported.',
    },
    '8. Indberetninger',
    'Kommunerne får frihed for en række indberetninger',
  ),
  freedom(
    'supervision',
    { da: 'Frisat: skærpet tilsyn', en: 'Freed: tightened supervision' },
    {
      da: 'Kommunen er undtaget fra skærpet tilsyn.',
      en: 'The municipality is exempt from tightened supervision.',
    },
    '9. Skærpet tilsyn',
    'Velfærdskommunerne undtages fra skærpet tilsyn',
  ),
] as const satisfies readonly RuleEntry[]

function freedom<const Area extends FreedomArea>(
  area: Area,
  title: Text,
  text: Text,
  section: string,
  phrase: string,
): RuleEntry & { readonly id: `freedom.${Area}` } {
  return {
    id: `freedom.${area}`,
    title,
    text: {
      da: `${text.da} Frisættelsen blev foreslået, men aldrig gennemført.`,
      en: `${text.en} The freedom was proposed and never carried out.`,
    },
    begins: { announced: 'always', enacted: 'never' },
    replaces: [],
    sources: [
      freedomsTable(section, phrase),
      outside('Bortfaldet: Beskæftigelsesministeriet 31/8/2023'),
    ],
    confidence: 'high',
  }
}
