import type { Source } from './rule'

/** The employment agency's page on rethinking the employment effort, 29 August 2022. */
export function agencyPage(section: string, phrase: string): Source {
  return {
    document: '000_1d6b1ab595b173d2.txt',
    title: 'STAR: Nytænkning af beskæftigelsesindsatsen',
    section,
    phrase,
  }
}

/** The agency's slides on the second partial agreement, 2022. */
export function agencySlides(section: string, phrase: string): Source {
  return {
    document: '001_423ac498fa9ee18d.txt',
    title: 'STAR: Anden delaftale om nytænkning af beskæftigelsesindsatsen',
    section,
    phrase,
  }
}

/** The municipalities' association on the simplified employment effort, 29 August 2018. */
export function municipalOverview(section: string, phrase: string): Source {
  return {
    document: '002_274ce4907d7d15fb.txt',
    title: 'KL: Oversigt over aftale om forenkling af beskæftigelsesindsatsen',
    section,
    phrase,
  }
}

/** The ministry's fact sheet on the reform, April 2025. */
export function reformFactSheet(section: string, phrase: string): Source {
  return {
    document: '003_221e76fd12cca51f.txt',
    title: 'Beskæftigelsesministeriet: Ti centrale initiativer',
    section,
    phrase,
  }
}

/** The table of what welfare-agreement municipalities could be freed from, about autumn 2022. */
export function freedomsTable(section: string, phrase: string): Source {
  return {
    document: '004_f443dcc30df62939.txt',
    title: 'Frisættelser på beskæftigelsesområdet',
    section,
    phrase,
  }
}

/** An act, an order or a page outside the five documents. */
export function outside(reference: string): Source {
  return { document: null, reference }
}
