import { agencySlides, municipalOverview, outside, reformFactSheet } from '../documents'
import type { RuleEntry } from '../ruleEntry'

/** Who is responsible for a contact process, and who may book its talks. */
export const responsibleRules = [
  {
    id: 'responsible.fund.2024',
    title: {
      da: 'A-kassen har ansvaret i de første tre måneder',
      en: 'The fund is responsible for the first three months',
    },
    text: {
      da: 'A-kassen har ansvaret for dagpengemodtagerens kontaktforløb i de første tre måneder, derefter jobcenteret. Sendes borgeren til jobcenteret før tid, har jobcenteret ansvaret fra den dag. Refusion, bevilling og finansiering er uændret, og kommunen bevilger tilbud hele vejen.',
      en: 'The fund is responsible for the contact process of a recipient of unemployment benefit for the first three months, then the job centre. A citizen referred to the job centre before that is its responsibility from that day. Refunds, grants and financing are unchanged, and the municipality grants offers throughout.',
    },
    begins: { announced: '2024-01-01', enacted: '2024-01-01' },
    replaces: [],
    sources: [
      agencySlides('Nyt kontaktforløb', 'får ansvaret for kontaktforløbet de første 3 måneder'),
      outside('Lov om en aktiv beskæftigelsesindsats § 27, stk. 3, og § 31, LBK nr. 280/2024'),
    ],
    confidence: 'high',
  },
  {
    id: 'responsible.fund-trial.2027',
    title: {
      da: 'Forsøg: a-kassen har ansvaret i fire måneder',
      en: 'Trial: the fund is responsible for four months',
    },
    text: {
      da: 'I forsøget har a-kassen ansvaret for kontaktforløbet i de første fire måneder. Forsøget omfatter 100.000 deltagere over tre år.',
      en: 'In the trial the fund is responsible for the contact process for the first four months. The trial covers 100,000 participants over three years.',
    },
    begins: { announced: '2026-01-01', enacted: '2027-01-01' },
    replaces: [],
    sources: [
      reformFactSheet(
        'Forsøg med mere ansvar til a-kasser og forsøg med frit valg',
        'for dagpengemodtagere fra tre til fire måneder',
      ),
      outside('Beskæftigelsesministeriet 3/12/2025'),
    ],
    confidence: 'medium',
    expected: true,
  },
  {
    id: 'responsible.free-choice.2027',
    title: {
      da: 'Forsøg: borgeren vælger selv',
      en: 'Trial: the citizen chooses',
    },
    text: {
      da: 'I forsøget med frit valg vælger borgeren, om kommunen, a-kassen eller en anden aktør har ansvaret i de første fire måneder. En anden aktør kan være en privat leverandør eller en civil organisation. Forsøget omfatter 25.000 deltagere over tre år.',
      en: 'In the free-choice trial the citizen chooses whether the municipality, the fund or another provider is responsible for the first four months. Another provider may be a private supplier or a civil organisation. The trial covers 25,000 participants over three years.',
    },
    begins: { announced: '2026-01-01', enacted: '2027-01-01' },
    replaces: [],
    sources: [
      reformFactSheet(
        'Forsøg med mere ansvar til a-kasser og forsøg med frit valg',
        'herunder private leverandører og civilorganisationer',
      ),
      outside('Beskæftigelsesministeriet 3/12/2025'),
    ],
    confidence: 'medium',
    expected: true,
  },
  {
    id: 'responsible.may-book',
    title: { da: 'Hvem der kan booke en samtale', en: 'Who may book a talk' },
    text: {
      da: 'De faste samtaler bookes af den, der har ansvaret på samtalens dag. Før overdragelsen kan jobcenteret desuden holde samtaler, som borgeren beder om, og samtaler om et tilbud. Efter overdragelsen kan a-kassen holde rådighedssamtaler og være med i den fjerde samtale og samtalen ved 16 måneder.',
      en: 'The fixed talks are booked by the party responsible on the day of the talk. Before the hand-over the job centre may also hold talks the citizen asks for and talks about an offer. After the hand-over the fund may hold availability talks and take part in the fourth talk and the talk by month 16.',
    },
    begins: { announced: 'always', enacted: 'always' },
    replaces: [],
    sources: [
      agencySlides('Nyt kontaktforløb', 'A-kasserne får ansvaret for kontaktforløbet'),
      municipalOverview(
        'Forsøgsordning med a-kasserne',
        'Forsøget udelukker ikke at jobcentret kontakter den ledige',
      ),
    ],
    confidence: 'medium',
  },
] as const satisfies readonly RuleEntry[]
