import {
  agencyPage,
  agencySlides,
  freedomsTable,
  municipalOverview,
  outside,
  reformFactSheet,
} from '../documents'
import type { Source } from '../rule'
import type { Text } from '../text'
import type { RuleId } from './allRules'

/** Where the sources of a rule disagree with each other or with the act, and what we follow. */
export interface Contradiction {
  readonly rules: readonly [RuleId, ...RuleId[]]
  readonly text: Text
  /** The places that do not agree. */
  readonly sources: readonly [Source, ...Source[]]
}

const months = outside('Lov om en aktiv beskæftigelsesindsats § 9')

export const contradictions: readonly Contradiction[] = [
  {
    rules: ['form.all-but-first.2023', 'form.first-physical.2023', 'form.first-employed-sick.2023'],
    text: {
      da: 'Aftalen siger 1. januar 2023, loven kom den 22. marts 2023. Vi holder de to kalendere adskilt.',
      en: 'The agreement says 1 January 2023, the act came on 22 March 2023. We keep the two calendars apart.',
    },
    sources: [
      agencyPage('Udvidet mulighed for digitale samtaler', 'hvis borgeren ønsker det. Initiativet'),
      outside('Lov nr. 295 af 20/3/2023'),
    ],
  },
  {
    rules: ['form.education-allowance', 'form.all-but-first.2023', 'right.free-choice-of-form'],
    text: {
      da: 'Den ene kilde giver alle målgrupper valget mellem fremmøde og digitalt, den anden undtager uddannelseshjælp. Vi følger den, der undtager.',
      en: 'One source gives every target group the choice between in person and digital, the other excepts education allowance. We follow the one that excepts.',
    },
    sources: [
      agencySlides(
        'Digitale samtaler',
        'Alle målgrupper; sygedagpengemodtagere med en arbejdsgiver',
      ),
      freedomsTable(
        '5. Borgerens ret til samtaler og indsats',
        'omfatter alle målgrupper dog ikke modtagere af uddannelseshjælp',
      ),
    ],
  },
  {
    rules: ['supervision.offers.2023'],
    text: {
      da: 'Aftalen undtager dagpengemodtagere fra de 100 timer, og styrelsens senere side nævner det ikke. Vi følger aftalen.',
      en: 'The agreement excepts unemployment benefit from the 100 hours, and the agency’s later page is silent. We follow the agreement.',
    },
    sources: [
      agencySlides(
        'Mindre administration i jobcentre og forenklinger',
        'for aktivering (dog ikke dagpengemodtagere)',
      ),
      outside('STAR: Fokusmål i skærpet tilsyn'),
    ],
  },
  {
    rules: ['contact.insured.2024', 'contact.sixteen-months'],
    text: {
      da: 'Aftalen siger “ingen fællessamtale”, men loven har stadig en samtale ved 16 måneder, hvor a-kassen er med. Vi læser aftalen sådan, at den taler om de første seks måneder.',
      en: 'The agreement says “no joint talk”, but the act still has a talk at 16 months with the fund taking part. We read the agreement as speaking of the first six months.',
    },
    sources: [
      agencySlides('Nyt kontaktforløb', 'Ingen fællessamtale, men a-kassen kan deltage'),
      outside('Lov om en aktiv beskæftigelsesindsats § 32, stk. 2'),
    ],
  },
  {
    rules: ['exempt.one-in-four', 'contact.insured.2026', 'contact.close.2026'],
    text: {
      da: 'Faktaarket lyder, som om hver fjerde slipper for alle samtaler. Efter loven holdes den første samtale altid.',
      en: 'The fact sheet reads as if one in four were let off every talk. By the act the first talk is always held.',
    },
    sources: [
      reformFactSheet('Hver fjerde ledige kan undtages for indsats', 'obligatoriske krav til'),
      outside('Lov nr. 1750 af 29/12/2025; vejledning nr. 9117 af 16/1/2026'),
    ],
  },
  {
    rules: ['contact.further.2026'],
    text: {
      da: 'Faktaarket siger et sted én samtale og et andet sted en årlig afklaring. Vi læser det som én samtale i de første seks måneder og derefter én om året.',
      en: 'The fact sheet says one talk in one place and a yearly clarification in another. We read it as one talk in the first six months and then one a year.',
    },
    sources: [
      reformFactSheet('Cirka 500.000 færre samtaler', 'reduceres fra fire til en samtale'),
      reformFactSheet(
        'Borgere længere fra arbejdsmarkedet får en årlig opfølgning',
        'får en årlig afklaring',
      ),
    ],
  },
  {
    rules: ['contact.sick-employed.2026'],
    text: {
      da: 'Faktaarket nævner kun de 26 uger. Loven kræver, at både borgeren og arbejdsgiveren venter det. Kender vi ikke arbejdsgiverens svar, bruges reglen ikke.',
      en: 'The fact sheet names the 26 weeks alone. The act asks that citizen and employer both expect it. While the employer’s answer is not known, the rule is not used.',
    },
    sources: [
      reformFactSheet(
        'Sygemeldte fra beskæftigelse flyttes ud af indsatsen',
        'skal som udgangspunkt ikke længere til samtaler',
      ),
      outside('Lov nr. 1750 af 29/12/2025; vejledning nr. 9117 af 16/1/2026'),
    ],
  },
  {
    rules: [
      'contact.insured.2019',
      'contact.insured.2024',
      'contact.insured.2026',
      'contact.common.2019',
      'contact.close.2026',
      'contact.further.2026',
    ],
    text: {
      da: 'Loven tæller måneder finere: samlet ledighed for dagpengemodtagere, sammenhængende perioder for andre. Vi regner kalendermåneder fra første dag, og det er en forenkling.',
      en: 'The act counts months more finely: accumulated unemployment for the insured, unbroken periods for others. We count calendar months from the first day, which is a simplification.',
    },
    sources: [months],
  },
  {
    rules: ['responsible.fund.2024'],
    text: {
      da: 'Aftalen lader ansvaret skifte efter tre måneder. I praksis skifter det efter 410 timer med dagpenge ved en måneds udgang. Vores dag er et skøn, indtil den rigtige er skrevet ind.',
      en: 'The agreement has the responsibility pass after three months. In practice it passes after 410 paid hours of benefit at the end of a month. Our day is an estimate until the real one is entered.',
    },
    sources: [
      agencySlides('Nyt kontaktforløb', 'får ansvaret for kontaktforløbet de første 3 måneder'),
      outside('A-kassernes praksis for overdragelse'),
    ],
  },
  {
    rules: ['contact.common.2019'],
    text: {
      da: 'KL skriver, at reglerne for unge ikke forenkles i første omgang. I loven gælder de fire samtaler også for uddannelsesparate og aktivitetsparate unge. Vi følger loven.',
      en: 'The municipalities’ association writes that the rules for the young are not simplified at first. In the act the four talks also cover the education-ready and the activity-ready young. We follow the act.',
    },
    sources: [
      municipalOverview(
        'Færre og mere enkle proceskrav',
        'Regler for unge forenkles ikke i første omgang',
      ),
      outside('Lov om en aktiv beskæftigelsesindsats § 31, stk. 3'),
    ],
  },
  {
    rules: ['exempt.freed', 'freedom.conversations', 'freedom.joblog'],
    text: {
      da: 'Oversigten nævner også a-kassen, men frisætter kun kommuner. A-kassens samtaler står derfor ved magt.',
      en: 'The table speaks of the fund too, but frees municipalities alone. The fund’s talks therefore stand.',
    },
    sources: [freedomsTable('3. Joblog', 'a-kasserne skulle finde alternative måder')],
  },
]
