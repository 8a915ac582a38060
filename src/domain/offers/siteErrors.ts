import type { Employer } from '../employers/employer'
import type { FieldError } from '../fieldError'
import { employerKinds } from './employerKinds'
import type { Offer } from './offer'
import type { PlanChange } from './planChange'
import { siteOf } from './siteOf'

/**
 * What is wrong with where an offer is to be, by field. What it was before may stay: an employer
 * that has closed since, and a contact who is one no more. An employer is the municipality’s to name.
 */
export function siteErrors(
  change: PlanChange,
  named: Offer | null,
  { employer, proposes }: { readonly employer: Employer | null; readonly proposes: boolean },
): FieldError[] {
  const site = siteOf(change)
  if (site === null) return []
  const at = change.kind === 'offer-granted' ? '/site' : '/terms'
  const error = (field: string, code: FieldError['code']): FieldError[] => [
    { pointer: `${at}/${field}`, code },
  ]
  const kind = 'terms' in change ? change.terms.kind : named?.kind
  const isAsBefore = named !== null && named.employer === site.employer
  if (site.employer === null)
    return site.responsible === null ? [] : error('responsible', 'unknown-contact')
  if (!isAsBefore) {
    if (proposes || employer === null || employer.state === 'removed')
      return error('employer', 'unknown-employer')
    if (employer.state === 'closed') return error('employer', 'employer-closed')
  }
  if (kind !== undefined && !employerKinds.includes(kind))
    return error('employer', 'no-employer-here')
  const { responsible } = site
  const isKnown =
    responsible === null ||
    (isAsBefore && named.responsible === responsible) ||
    employer?.contacts.some(({ name }) => name === responsible)
  return isKnown ? [] : error('responsible', 'unknown-contact')
}
