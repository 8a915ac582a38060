import type { CalendarDate } from '../law/calendarDate'
import { oneInFourPlace, type OneInFourPlace } from '../law/oneInFourPlace'
import type { AssessedCitizen } from './assessCitizen'
import type { Authority } from './authority'
import type { KeptExemption } from './keptExemption'

/** What a citizen is to an authority's quota of one in four. */
export interface OneInFourUse {
  readonly counts: boolean
  /** What takes one of the authority's places; null when nothing does. */
  readonly taken:
    (NonNullable<OneInFourPlace['taken']> & { readonly exemption: KeptExemption }) | null
  /** Another authority has exempted the citizen: that takes a place of theirs. */
  readonly byAnother: boolean
}

export function oneInFourUse(
  { file, caseFile }: Pick<AssessedCitizen, 'file' | 'caseFile'>,
  authority: Authority,
  today: CalendarDate,
): OneInFourUse {
  const { counts, taken } = oneInFourPlace(caseFile, today, 'enacted')
  const exemption = file.exemptions.find(
    ({ kind, from }) => kind === 'one-in-four' && from === taken?.from,
  )
  if (taken === null || exemption === undefined) return { counts, taken: null, byAnother: false }
  const own = isOf(exemption, authority)
  return { counts, taken: own ? { ...taken, exemption } : null, byAnother: !own }
}

function isOf({ grantedBy }: KeptExemption, { id, kind }: Authority): boolean {
  return grantedBy === undefined ? kind === 'job-centre' : grantedBy === id
}
