import type { PlanDraft } from './planDraft'

/** The field in which an employer was looked for that is not there; null when none was, or it was given up. */
export function soughtAt(draft: PlanDraft): string | null {
  const isTerms = draft.is === 'add' || draft.is === 'change'
  const site = isTerms ? draft.terms : draft.is === 'grant' ? draft.site : null
  if (site === null || site.sought === '' || site.employer !== '') return null
  return isTerms ? '/terms/employer' : '/site/employer'
}
