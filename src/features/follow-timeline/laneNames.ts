import type { Lane } from './lanes'

/** What the lanes are called in an address. */
export const laneNames: Readonly<Record<Lane, string>> = {
  benefit: 'ydelse',
  group: 'maalgruppe',
  responsible: 'ansvar',
  required: 'krav',
  talks: 'samtaler',
  notes: 'notater',
  offers: 'tilbud',
  exemptions: 'fritagelser',
  education: 'uddannelse',
  law: 'loven',
}
