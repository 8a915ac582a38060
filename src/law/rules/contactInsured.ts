import { agencySlides, municipalOverview, outside, reformFactSheet } from '../documents'
import type { RuleEntry } from '../ruleEntry'

/** How many talks the insured unemployed have in the first six months, and who holds them. */
export const contactInsuredRules = [
  {
    id: 'contact.insured.2019',
    title: {
      da: 'Ni samtaler på et halvt år for dagpengemodtagere',
      en: 'Nine talks in six months for the insured unemployed',
    },
    text: {
      da: 'Er forløbet begyndt før 2024, holdes ni samtaler i de første seks måneder. A-kassen holder en CV-samtale inden for to uger og to rådighedssamtaler, én i de første tre måneder og én i de næste tre. Jobcenteret holder fire jobsamtaler og to fællessamtaler, hvor a-kassen er med. Før 2020 var sammensætningen anderledes i enkeltheder; den regnes her på samme måde.',
      en: 'In a process begun before 2024 nine talks are held in the first six months. The unemployment fund holds a CV talk within two weeks and two availability talks, one in the first three months and one in the next three. The job centre holds four job talks and two joint talks in which the fund takes part. Before 2020 the composition differed in detail; it is computed alike here.',
    },
    begins: { announced: 'always', enacted: 'always' },
    replaces: [],
    sources: [
      agencySlides('Nyt kontaktforløb', 'Fra 9 til 6 samtaler'),
      municipalOverview(
        'Færre og mere enkle proceskrav',
        'uændrede regler for forsikrede ledige uden for forsøgsordningen',
      ),
      outside('Lov om en aktiv beskæftigelsesindsats § 31, stk. 1-2, LBK nr. 701/2022'),
    ],
    confidence: 'low',
  },
  {
    id: 'contact.fund-trial.2020',
    title: {
      da: 'Forsøg: a-kassen har ansvaret de første tre måneder',
      en: 'Trial: the fund is responsible for the first three months',
    },
    text: {
      da: 'I forsøget fra aftalen i 2018 har a-kassen ansvaret i opsigelsesperioden og de første tre måneder. Den holder mindst en CV-samtale, rådighedssamtaler og en fællessamtale, som den selv indkalder til. Unge under 25 år med uddannelsespålæg er ikke med. Viser den første samtale risiko for langtidsledighed, går borgeren over til jobcenteret. Jobcenteret må gerne kontakte borgeren undervejs.',
      en: 'In the trial from the 2018 agreement the fund is responsible in the notice period and the first three months. It holds at least a CV talk, availability talks and a joint talk it summons to. People under 25 with an education order are not part of it. A citizen at risk of long-term unemployment, found so at the first talk, moves to the job centre. The job centre may still contact the citizen.',
    },
    begins: { announced: '2019-07-01', enacted: '2020-01-01' },
    replaces: [],
    sources: [
      municipalOverview(
        'Forsøgsordning med a-kasserne',
        'i opsigelsesperioden og de første tre måneder af ledighedsforløbet',
      ),
    ],
    confidence: 'low',
  },
  {
    id: 'contact.insured.2024',
    title: {
      da: 'Seks jobsamtaler for dagpengemodtagere',
      en: 'Six job talks for the insured unemployed',
    },
    text: {
      da: 'Er forløbet begyndt i 2024 eller senere og før reformen, holdes seks jobsamtaler i de første seks måneder. A-kassen holder tre i de første tre måneder, den første inden for to uger. Jobcenteret holder tre i de næste tre måneder. A-kassen kan være med i den fjerde samtale, hvis borgeren ønsker det. Sendes borgeren direkte til jobcenteret, overtager det de samtaler, der mangler, med samme frister.',
      en: 'In a process begun in 2024 or later and before the reform, six job talks are held in the first six months. The fund holds three in the first three months, the first of them within two weeks. The job centre holds three in the next three months. The fund may take part in the fourth talk if the citizen wishes. When the citizen is referred straight to the job centre it takes over the talks still missing, with the same deadlines.',
    },
    begins: { announced: '2024-01-01', enacted: '2024-01-01' },
    replaces: ['contact.insured.2019'],
    sources: [
      agencySlides('Nyt kontaktforløb', 'og kun én slags (jobsamtaler)'),
      outside('Lov om en aktiv beskæftigelsesindsats § 31, stk. 1, 2 og 4, LBK nr. 280/2024'),
    ],
    confidence: 'high',
  },
  {
    id: 'contact.insured.2026',
    title: {
      da: 'Fire samtaler for dagpengemodtagere',
      en: 'Four talks for the insured unemployed',
    },
    text: {
      da: 'Efter reformen holdes fire samtaler i de første seks måneder: to i a-kassen i de første tre måneder og to i kommunen i de næste tre. Alle andre end den første kan falde væk, når borgeren er blandt den fjerdedel, der kan fritages. Vi kender ingen tidligere frist for den første samtale, så den følger sin periode.',
      en: 'After the reform four talks are held in the first six months: two at the fund in the first three months and two at the municipality in the next three. All but the first may be waived for a citizen among the one in four who can be exempted. No earlier deadline for the first talk is known, so it is due with its window.',
    },
    begins: { announced: '2026-01-01', enacted: '2026-07-01' },
    replaces: ['contact.insured.2024'],
    sources: [
      reformFactSheet('Cirka 500.000 færre samtaler', 'Skal til fire obligatoriske samtaler'),
      outside('Lov nr. 1750 af 29/12/2025; vejledning nr. 9117 af 16/1/2026'),
    ],
    confidence: 'low',
  },
] as const satisfies readonly RuleEntry[]
