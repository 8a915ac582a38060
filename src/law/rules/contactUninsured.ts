import { municipalOverview, outside, reformFactSheet } from '../documents'
import type { RuleEntry } from '../ruleEntry'

/** How many talks citizens outside the unemployment insurance have, the sick excepted. */
export const contactUninsuredRules = [
  {
    id: 'contact.common.2019',
    title: {
      da: 'Fire samtaler i jobcenteret på et halvt år',
      en: 'Four talks at the job centre in six months',
    },
    text: {
      da: 'Jobcenteret holder fire samtaler i de første seks måneder, ens for målgrupperne uden for dagpenge. For borgere på kontanthjælp og uddannelseshjælp holdes den første inden for en uge.',
      en: 'The job centre holds four talks in the first six months, alike for the target groups outside unemployment benefit. For citizens on cash benefit and education allowance the first is held within a week.',
    },
    begins: { announced: '2019-07-01', enacted: '2020-01-01' },
    replaces: [],
    sources: [
      municipalOverview(
        'Færre og mere enkle proceskrav',
        'fire samtaler i jobcentret de første 6 måneder',
      ),
      outside('Lov om en aktiv beskæftigelsesindsats § 31, stk. 3 og 5'),
    ],
    confidence: 'high',
  },
  {
    id: 'contact.close.2026',
    title: {
      da: 'Fire samtaler tæt på arbejdsmarkedet',
      en: 'Four talks for those close to the labour market',
    },
    text: {
      da: 'Efter reformen holder kommunen fire samtaler i de første seks måneder med borgere tæt på arbejdsmarkedet. Alle andre end den første kan falde væk, når borgeren er blandt den fjerdedel, der kan fritages.',
      en: 'After the reform the municipality holds four talks in the first six months with citizens close to the labour market. All but the first may be waived for a citizen among the one in four who can be exempted.',
    },
    begins: { announced: '2026-01-01', enacted: '2026-07-01' },
    replaces: ['contact.common.2019'],
    sources: [
      reformFactSheet(
        'Cirka 500.000 færre samtaler',
        'Borgere tæt på arbejdsmarkedet: Skal til fire obligatoriske samtaler',
      ),
      outside('Lov nr. 1750 af 29/12/2025; vejledning nr. 9117 af 16/1/2026'),
    ],
    confidence: 'high',
  },
  {
    id: 'contact.further.2026',
    title: {
      da: 'Én samtale længere fra arbejdsmarkedet',
      en: 'One talk for those further from the labour market',
    },
    text: {
      da: 'Efter reformen skal borgere længere fra arbejdsmarkedet kun have én samtale. Vi læser reglen sådan, at den holdes i de første seks måneder, og at der derefter holdes en afklaring hvert år. Der er intet krav om tilbud.',
      en: 'After the reform citizens further from the labour market need only one talk. We read the rule so that it is held in the first six months and is followed by a clarification every year. No offer is required.',
    },
    begins: { announced: '2026-01-01', enacted: '2026-07-01' },
    replaces: ['contact.common.2019'],
    sources: [
      reformFactSheet(
        'Cirka 500.000 færre samtaler',
        'Antallet af obligatoriske samtaler reduceres fra fire til en samtale',
      ),
      outside('Lov nr. 1750 af 29/12/2025; vejledning nr. 9117 af 16/1/2026'),
    ],
    confidence: 'low',
  },
  {
    id: 'contact.none',
    title: { da: 'Ingen krav om samtaler', en: 'No talks required' },
    text: {
      da: 'Førtidspensionister, ledige selvforsørgende og unge under 18 år har ingen faste samtaler. De kan bede om en samtale.',
      en: 'Recipients of disability pension, the self-supporting unemployed and those under 18 have no fixed talks. They may ask for one.',
    },
    begins: { announced: 'always', enacted: 'always' },
    replaces: [],
    sources: [
      municipalOverview(
        'Færre og mere enkle proceskrav',
        'udgangspunktet for kontaktførelset være ens regler på tværs af målgrupper',
      ),
      outside('Lov om en aktiv beskæftigelsesindsats kapitel 7'),
    ],
    confidence: 'high',
  },
] as const satisfies readonly RuleEntry[]
