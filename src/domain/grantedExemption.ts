import type { Exemption } from '../law/caseFile'

/** The exemptions that can be granted one citizen at a time: all the law has. */
export const grantedExemptions = [
  'less-intensive',
  'one-in-four',
  'pause',
  'digital-post',
] as const satisfies readonly Exemption['kind'][]
export type GrantedExemption = (typeof grantedExemptions)[number]
