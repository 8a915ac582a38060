import { blankSite } from './blankSite'
import type { TypedTerms } from './planDraft'

/** An offer of which nothing but its kind is known. */
export const blankTerms: Omit<TypedTerms, 'kind'> = {
  from: '',
  to: '',
  sector: '',
  aim: '',
  latestWorkplace: false,
  place: '',
  hoursPerWeek: '',
  rate: '',
  provider: '',
  ...blankSite,
}
