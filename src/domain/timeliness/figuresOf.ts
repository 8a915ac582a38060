import { parties, targetGroups, type Party, type TargetGroup } from '../../law/caseFile'
import { keepsThreeInFour, threeInFour } from '../../law/threeInFour'
import type { Person } from '../person'
import type { Measure } from './counted'
import type { CountedCitizen } from './countedCitizen'
import { groupedBy } from './groupedBy'
import { tallyOf, type Tally } from './tally'

/** A measure’s figures, whole and divided. */
export interface Figures {
  readonly measure: Measure
  readonly total: Tally
  readonly months: readonly { readonly month: string; readonly tally: Tally }[]
  readonly groups: readonly { readonly group: TargetGroup | null; readonly tally: Tally }[]
  /** Each party’s own talks: they do not add up to the whole. */
  readonly parties: readonly { readonly party: Party; readonly tally: Tally }[]
  readonly caseworkers: readonly {
    readonly person: string | null
    readonly name: string
    readonly tally: Tally
  }[]
  /** The share the law asks for, and whether it is kept; null where it asks for none. */
  readonly asked: { readonly percent: number; readonly kept: boolean | null } | null
  readonly rules: readonly string[]
}

/** The figures of a measure over everybody counted; `party` null when everybody’s talks are looked at. */
export function figuresOf(
  measure: Measure,
  all: readonly CountedCitizen[],
  by: {
    readonly party: Party | null
    readonly months: readonly string[]
    readonly people: readonly Person[]
  },
): Figures {
  const byParty = groupedBy(
    all.filter((row) => row.measure === measure),
    ({ party }) => party,
  )
  const rows = byParty.get(by.party) ?? []
  const due = rows.filter(({ result }) => result !== 'ahead')
  const byMonth = groupedBy(due, ({ on }) => on.slice(0, 7))
  const byCaseworker = groupedBy(rows, ({ caseworker }) => caseworker)
  const total = tallyOf(rows)
  const isShare = measure === 'three-in-four'
  const kept = keepsThreeInFour(total.kept, total.kept + total.missed)
  const named = new Set(rows.flatMap((row) => row.rules))
  return {
    measure,
    total,
    months: by.months.map((month) => ({ month, tally: tallyOf(byMonth.get(month) ?? []) })),
    groups: tallies(
      [...targetGroups, null],
      groupedBy(rows, ({ group }) => group),
    ).map(([group, tally]) => ({ group, tally })),
    parties: tallies(by.party === null ? parties : [by.party], byParty).map(([party, tally]) => ({
      party,
      tally,
    })),
    caseworkers: [...by.people.map(({ id, name }) => ({ person: id, name })), nobody].flatMap(
      (who) => tallies([who.person], byCaseworker).map(([, tally]) => ({ ...who, tally })),
    ),
    asked: isShare ? { percent: threeInFour.percent, kept } : null,
    rules: [...new Set([...(isShare ? [threeInFour.rule] : []), ...named])],
  }
}

const nobody = { person: null, name: '' }

/** Each with its tally, without those of whom nobody is counted. */
function tallies<Key>(
  keys: readonly Key[],
  groups: ReadonlyMap<Key | null, readonly CountedCitizen[]>,
): (readonly [Key, Tally])[] {
  return keys.flatMap((key) => {
    const rows = groups.get(key)
    return rows === undefined ? [] : [[key, tallyOf(rows)] as const]
  })
}
