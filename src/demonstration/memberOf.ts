import type { TargetGroup } from '../law/caseFile'
import type { Random } from './random'

/** Which fund a citizen of the group is a member of; the insured always are of one. */
export function memberOf(group: TargetGroup, random: Random): { readonly fund: string | null } {
  const insured = group === '6.1' || random.chance(0.2)
  return { fund: insured ? random.pick(['fund-fyr', 'fund-fyr', 'fund-kompas']) : null }
}
