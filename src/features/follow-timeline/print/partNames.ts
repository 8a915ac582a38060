import { laneNames } from '../laneNames'
import type { PrintPart } from './printParts'

/** What the parts are called in an address. */
export const partNames: Readonly<Record<PrintPart, string>> = {
  ...laneNames,
  drawing: 'tegning',
  reasons: 'begrundelser',
  history: 'historik',
  rules: 'regler',
}
