import { agencyPage, agencySlides, municipalOverview, outside, reformFactSheet } from '../documents'
import type { RuleEntry } from '../ruleEntry'

const agreement = { announced: '2019-07-01', enacted: '2020-01-01' } as const

/** When an offer must have begun, and what counts as one. */
export const offerRules = [
  {
    id: 'offer.obligation.2019',
    title: { da: 'Ét tilbud inden seks måneder', en: 'One offer by six months' },
    text: {
      da: 'Borgere på dagpenge og kontanthjælp skal være begyndt på ét tilbud, inden der er gået seks måneder. Det skal vare mindst to uger i træk.',
      en: 'Citizens on unemployment benefit and cash benefit must have begun one offer before six months have passed. It must last at least two weeks on end.',
    },
    begins: agreement,
    replaces: [],
    sources: [
      municipalOverview(
        'Færre og mere enkle proceskrav',
        'Kun et krav til aktivering efter seks måneder',
      ),
      outside('Lov om en aktiv beskæftigelsesindsats § 102, stk. 1-2'),
    ],
    confidence: 'high',
  },
  {
    id: 'offer.obligation.2026',
    title: { da: 'Ét tilbud tæt på arbejdsmarkedet', en: 'One offer close to the labour market' },
    text: {
      da: 'Efter reformen skal borgere tæt på arbejdsmarkedet stadig være begyndt på ét tilbud inden seks måneder, men hver fjerde kan fritages. Længere fra arbejdsmarkedet er der intet krav om tilbud.',
      en: 'After the reform citizens close to the labour market must still have begun one offer by six months, but one in four may be exempted. Further from the labour market no offer is required.',
    },
    begins: { announced: '2026-01-01', enacted: '2026-07-01' },
    replaces: ['offer.obligation.2019'],
    sources: [
      reformFactSheet(
        'Cirka 500.000 færre samtaler',
        'krav om, at man skal deltage i aktiveringstilbud',
      ),
      outside('Lov nr. 1750 af 29/12/2025'),
    ],
    confidence: 'high',
  },
  {
    id: 'offer.counts.2019',
    title: {
      da: 'Øvrig vejledning og opkvalificering tæller',
      en: 'Other guidance and upskilling counts',
    },
    text: {
      da: 'Øvrig vejledning og opkvalificering tæller som ret- og pligttilbud.',
      en: 'Other guidance and upskilling counts as a right-and-duty offer.',
    },
    begins: { announced: 'always', enacted: 'always' },
    replaces: [],
    sources: [agencyPage('Målrettede tilbud', 'gives som øvrig vejledning og opkvalificering')],
    confidence: 'high',
  },
  {
    id: 'offer.counts.2023',
    title: {
      da: 'Øvrig vejledning og opkvalificering tæller ikke',
      en: 'Other guidance and upskilling does not count',
    },
    text: {
      da: 'Øvrig vejledning og opkvalificering må gerne gives, men er ikke et ret- og pligttilbud for borgere på dagpenge og kontanthjælp. For uddannelseshjælp og integrationsprogrammet er det stadig.',
      en: 'Other guidance and upskilling may be given but is no right-and-duty offer for citizens on unemployment benefit and cash benefit. For education allowance and the integration programme it still is.',
    },
    begins: { announced: '2023-01-01', enacted: '2023-03-22' },
    replaces: ['offer.counts.2019'],
    sources: [
      agencySlides('Mere målrettede tilbud', 'kan ikke tælle med som ret- og pligt tilbud'),
      agencyPage('Målrettede tilbud', 'omlægges i retning af ordinære løntimer'),
      outside('Lov om en aktiv beskæftigelsesindsats § 102, stk. 6; lov nr. 295 af 20/3/2023'),
    ],
    confidence: 'high',
  },
  {
    id: 'offer.counts.2026',
    title: {
      da: 'Øvrig vejledning og opkvalificering tæller igen',
      en: 'Other guidance and upskilling counts again',
    },
    text: {
      da: 'Efter reformen tæller øvrig vejledning og opkvalificering igen som ret- og pligttilbud. Kilden er et udkast.',
      en: 'After the reform other guidance and upskilling counts as a right-and-duty offer again. The source is a draft.',
    },
    begins: { announced: 'never', enacted: '2026-07-01' },
    replaces: ['offer.counts.2023'],
    sources: [outside('STAR: Spørgsmål og svar om reformen, 4/6/2025')],
    confidence: 'medium',
  },
  {
    id: 'offer.mentor.2019',
    title: { da: 'Mentor er støtte, ikke et tilbud', en: 'A mentor is support, no offer' },
    text: {
      da: 'Mentorstøtte kan stadig gives, men er ikke et tilbud. Der er ingen mentor som ret og pligt og ingen mentorkontrakt.',
      en: 'Mentor support may still be given but is no offer. There is no right-and-duty mentor and no mentor contract.',
    },
    begins: agreement,
    replaces: [],
    sources: [
      municipalOverview(
        'Færre og mere enkle proceskrav',
        'Mentor vil ikke længere fremgå som tilbud',
      ),
    ],
    confidence: 'high',
  },
  {
    id: 'offer.education.2019',
    title: { da: 'Mere uddannelse og jobrotation', en: 'More education and job rotation' },
    text: {
      da: 'Uforsikrede borgere kan lettere få ordinær uddannelse som tilbud, og jobrotation gælder for flere målgrupper. Jobrotation er afskaffet med reformen.',
      en: 'Uninsured citizens may more easily get ordinary education as an offer, and job rotation covers more groups. The reform abolished job rotation.',
    },
    begins: agreement,
    replaces: [],
    sources: [
      municipalOverview(
        'Ens regler om indsatsen på tværs af målgrupper',
        'uddannelse som tilbud til de ikke forsikrede',
      ),
      outside('Lov nr. 1750 af 29/12/2025'),
    ],
    confidence: 'medium',
  },
  {
    id: 'offer.focus',
    title: { da: 'Job, virksomheder og uddannelse først', en: 'Jobs, companies, education first' },
    text: {
      da: 'Indsatsen vendes mod ordinære timer, virksomheder og ordinær uddannelse. De forslag vises først.',
      en: 'The effort is turned to ordinary hours, companies and ordinary education. They are proposed first.',
    },
    begins: { announced: '2023-01-01', enacted: '2023-03-22' },
    replaces: [],
    sources: [
      agencySlides('Mere målrettede tilbud', 'fokus på job, ordinære timer'),
      agencyPage('Målrettede tilbud', 'ordinær uddannelse og virksomhedsrettede tilbud'),
    ],
    confidence: 'high',
  },
] as const satisfies readonly RuleEntry[]
