import { agencySlides, outside, reformFactSheet } from '../documents'
import type { RuleEntry } from '../ruleEntry'

/** How funds and municipalities organise the effort. Shown; computes nothing for one citizen. */
export const organisationRules = [
  {
    id: 'fund.service.2024',
    title: {
      da: 'A-kassens hjælp til job og rekruttering',
      en: 'The fund’s help with jobs and recruitment',
    },
    text: {
      da: 'A-kassen hjælper borgerne med at finde job og virksomhederne med at finde medarbejdere på tværs af brancher. Indsatsen kan følges på jobindsats, og der føres tilsyn med den som med kommunernes.',
      en: 'The fund helps citizens find work and employers recruit, across trades. The effort is followed on jobindsats and supervised as the municipalities’ is.',
    },
    begins: { announced: '2024-01-01', enacted: '2024-01-01' },
    replaces: [],
    sources: [agencySlides('Nyt kontaktforløb', 'bistå borgerne med at finde job')],
    confidence: 'high',
  },
  {
    id: 'company.one-entry.2026',
    title: { da: 'Én indgang for virksomheder', en: 'One entrance for companies' },
    text: {
      da: 'Efter reformen har kommunen én tydelig indgang til virksomhedsservice, som virksomheder kan bruge, når de mangler medarbejdere.',
      en: 'After the reform the municipality has one clear entrance to company service for companies that need staff.',
    },
    begins: { announced: '2026-01-01', enacted: '2026-07-01' },
    replaces: [],
    sources: [
      reformFactSheet('Én indgang til virksomheder', 'én klar og tydelig indgang'),
      outside('Lov nr. 1750 af 29/12/2025'),
    ],
    confidence: 'medium',
  },
  {
    id: 'organisation.free.2026',
    title: {
      da: 'Kommunen organiserer selv indsatsen',
      en: 'The municipality organises the effort itself',
    },
    text: {
      da: 'Efter reformen bestemmer kommunen selv, hvordan indsatsen er organiseret. Den kan for eksempel lægge indsatsen for sygemeldte sammen med socialforvaltningen. Kravet om et jobcenter falder væk.',
      en: 'After the reform the municipality decides how the effort is organised. It may, for one, place the effort for the sick with the social administration. The requirement of a job centre falls away.',
    },
    begins: { announced: '2026-01-01', enacted: '2026-07-01' },
    replaces: [],
    sources: [
      reformFactSheet(
        'Jobcenterregimet afskaffes, større frihed til organisering',
        'at indsatsen skal ligge sammen med socialforvaltningen',
      ),
      outside('Lov nr. 1750 af 29/12/2025'),
    ],
    confidence: 'low',
  },
] as const satisfies readonly RuleEntry[]
