import type { ReformChange, ReformPage } from '../../contract/reform'

type Citizen = ReformPage['citizens'][number]

/** One change, and everybody it comes to. */
export interface GroupedChange {
  readonly key: string
  readonly change: ReformChange
  readonly citizens: readonly {
    readonly citizen: Citizen
    readonly changes: readonly ReformChange[]
  }[]
}

/** What the citizens' changes are about, in the order they are shown. */
export const abouts = ['responsible', 'group', 'talk', 'form', 'duty', 'offer', 'right'] as const
export type About = (typeof abouts)[number]

/** The changes of one kind, alike ones together: what the law does first, then what comes to most. */
export function groupedChanges(citizens: readonly Citizen[], about: About): GroupedChange[] {
  const groups = new Map<string, Map<string, { citizen: Citizen; changes: ReformChange[] }>>()
  for (const citizen of citizens)
    for (const change of citizen.changes.filter(({ what }) => what.about === about)) {
      const key = keyOf(change)
      const group = groups.get(key) ?? new Map()
      const row = group.get(citizen.id) ?? { citizen, changes: [] }
      row.changes.push(change)
      group.set(citizen.id, row)
      groups.set(key, group)
    }
  return [...groups]
    .flatMap(([key, rows]): GroupedChange[] => {
      const [first] = rows.values()
      const change = first?.changes[0]
      return change === undefined ? [] : [{ key, change, citizens: [...rows.values()] }]
    })
    .toSorted(
      (one, other) =>
        Number(other.change.byLaw) - Number(one.change.byLaw) ||
        other.citizens.length - one.citizens.length,
    )
}

/** Alike but for the days, which every course has its own. */
function keyOf(change: ReformChange): string {
  return JSON.stringify(change, (name, value: unknown) =>
    name === 'dueBy' && value !== null ? 'a day' : value,
  )
}
