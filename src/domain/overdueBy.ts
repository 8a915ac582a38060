import { parties, targetGroups, type Party, type TargetGroup } from '../law/caseFile'

/** How many talks are overdue, and of how many citizens. */
export interface Overdue {
  readonly party: Party
  readonly group: TargetGroup | null
  readonly talks: number
  readonly citizens: number
}

/** The overdue talks by whose they are and by group, without what there is none of. */
export function overdueBy(
  citizens: readonly { readonly group: TargetGroup | null; readonly overdue: readonly Party[] }[],
): readonly Overdue[] {
  return parties.flatMap((party) =>
    [...targetGroups, null].flatMap((group) => {
      const counts = citizens
        .filter((citizen) => citizen.group === group)
        .map(({ overdue }) => overdue.filter((one) => one === party).length)
        .filter((count) => count > 0)
      const talks = counts.reduce((total, count) => total + count, 0)
      return talks === 0 ? [] : [{ party, group, talks, citizens: counts.length }]
    }),
  )
}
