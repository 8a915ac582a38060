import type { TypedSite } from './planDraft'

/** Nobody has said where an offer is. */
export const blankSite: TypedSite = {
  employer: '',
  sought: '',
  responsible: '',
  ticked: { ratio: false, extra: false },
}
