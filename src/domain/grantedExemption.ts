import type { Exemption } from '../law/caseFile'

/** The exemptions that can be granted one citizen at a time. */
export const grantedExemptions = [
  'less-intensive',
  'pause',
  'digital-post',
] as const satisfies readonly Exemption['kind'][]
export type GrantedExemption = (typeof grantedExemptions)[number]
