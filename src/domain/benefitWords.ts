import type { Benefit } from '../law/caseFile'

/** What each benefit is called in a Danish list, in small letters. */
const words: Readonly<Record<Benefit, string>> = {
  'unemployment-benefit': 'dagpenge',
  'cash-benefit': 'kontanthjælp',
  'education-allowance': 'uddannelseshjælp',
  'sickness-benefit': 'sygedagpenge',
  'flex-job-allowance': 'ledighedsydelse',
  'resource-allowance': 'ressourceforløbsydelse',
  'rehabilitation-benefit': 'revalideringsydelse',
  'disability-pension': 'førtidspension',
  'self-supporting': 'selvforsørgende',
  'integration-programme': 'integrationsprogram',
}

/** The benefit of that Danish name, however it is spelled; null when there is none. */
export function benefitCalled(text: string): Benefit | null {
  const wanted = text.trim().normalize('NFC').toLocaleLowerCase('da')
  const found = Object.entries(words).find(([, word]) => word === wanted)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key of the table above
  return (found?.[0] as Benefit | undefined) ?? null
}
