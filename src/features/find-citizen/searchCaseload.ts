import type { CaseloadIndex } from './caseloadIndex'
import { facets, valuesIn, type Facet } from './facets'

/** What is chosen under each facet: any of the values, under all of the facets. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>

export interface Found {
  /** The rows that are found, in the order given. */
  readonly rows: Int32Array
  /** How many would be found with each value, whatever else is chosen under its own facet. */
  readonly counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>
}

/**
 * Looks through all rows once. `matching` marks those the text fits, or is null for all; counts are
 * made for the facets asked for.
 */
export function searchCaseload(
  index: CaseloadIndex,
  order: Int32Array,
  filters: Filters,
  matching: Uint8Array | null,
  counted: readonly Facet[],
): Found {
  const looked = facets.filter((facet) => filters[facet]?.length || counted.includes(facet))
  if (looked.length === 0 && matching === null) return { rows: order, counts: new Map() }
  const chosen = looked.map((facet) => {
    const { codes, keys } = index.codesOf(facet)
    return {
      facet,
      codes,
      keys,
      passes: passing(keys, filters[facet] ?? []),
      counts: new Int32Array(keys.length),
    }
  })
  const rows = new Int32Array(order.length)
  let found = 0
  for (const row of order) {
    if (matching !== null && matching[row] === 0) continue
    let fails = 0
    let failed = 0
    for (let at = 0; at < chosen.length && fails < 2; at++) {
      const one = chosen[at]
      if (one?.passes && one.passes[one.codes[row] ?? 0] === 0) {
        fails++
        failed = at
      }
    }
    if (fails === 0) rows[found++] = row
    // Whoever fails one facet alone would be found by another value of it.
    if (fails === 1) add(chosen[failed], row)
    if (fails === 0) for (const one of chosen) add(one, row)
  }
  return {
    rows: rows.subarray(0, found),
    counts: new Map(
      chosen
        .filter(({ facet }) => counted.includes(facet))
        .map(({ facet, keys, counts }) => [facet, byValue(keys, counts)]),
    ),
  }
}

interface Counting {
  readonly codes: Uint16Array
  readonly counts: Int32Array
}

function add(one: Counting | undefined, row: number): void {
  if (!one) return
  const code = one.codes[row] ?? 0
  one.counts[code] = (one.counts[code] ?? 0) + 1
}

/** Which keys have a value that is chosen; null when nothing is, and all pass. */
function passing(keys: readonly string[], values: readonly string[]): Uint8Array | null {
  if (values.length === 0) return null
  return Uint8Array.from(keys, (key) =>
    valuesIn(key).some((value) => values.includes(value)) ? 1 : 0,
  )
}

function byValue(keys: readonly string[], counts: Int32Array): ReadonlyMap<string, number> {
  const values = new Map<string, number>()
  for (const [code, key] of keys.entries())
    for (const value of valuesIn(key))
      values.set(value, (values.get(value) ?? 0) + (counts[code] ?? 0))
  return values
}
