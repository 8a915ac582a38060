import type { TFunction } from 'i18next'
import type { CitizenLine } from './citizenLine'
import type { FacetWords } from './useFacetWords'

/** The words of the list, asked for once and not by every row. */
export interface ListWords {
  readonly t: TFunction
  readonly facet: FacetWords
  /** A party as in the middle of a sentence. */
  readonly party: (party: NonNullable<CitizenLine['party']>) => string
  /** "8. januar 2024" */
  readonly long: (date: string) => string
}
