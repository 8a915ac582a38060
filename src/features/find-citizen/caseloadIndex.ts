import type { CaseloadColumns } from '../../contract/caseload'
import { keyOf, type Facet } from './facets'
import { nameIndex, type NameIndex } from './nameIndex'

/** The values of everybody under one facet: a small number each, and what it stands for. */
export interface FacetCodes {
  readonly codes: Uint16Array
  readonly keys: readonly string[]
}

/** What makes a caseload quick to look through. Each part is made when it is first asked for. */
export interface CaseloadIndex {
  readonly size: number
  readonly columns: CaseloadColumns
  readonly codesOf: (facet: Facet) => FacetCodes
  /** There are different values under the facet. */
  readonly differsIn: (facet: Facet) => boolean
  readonly names: () => NameIndex
}

const made = new WeakMap<CaseloadColumns, CaseloadIndex>()

/** The index of a caseload, made once: whoever comes back to the list finds it made. */
export function caseloadIndex(columns: CaseloadColumns): CaseloadIndex {
  const index = made.get(columns) ?? indexOf(columns)
  made.set(columns, index)
  return index
}

function indexOf(columns: CaseloadColumns): CaseloadIndex {
  const known = new Map<Facet, FacetCodes>()
  let names: NameIndex | null = null
  return {
    size: columns.id.length,
    columns,
    codesOf: (facet) => {
      const found = known.get(facet) ?? codesOf(columns, facet)
      known.set(facet, found)
      return found
    },
    differsIn: (facet) => {
      const key = keyOf[facet]
      const first = key(columns, 0)
      for (let row = 1; row < columns.id.length; row++) if (key(columns, row) !== first) return true
      return false
    },
    names: () => (names ??= nameIndex(columns.name)),
  }
}

function codesOf(columns: CaseloadColumns, facet: Facet): FacetCodes {
  const key = keyOf[facet]
  const codes = new Uint16Array(columns.id.length)
  const known = new Map<string, number>()
  for (let row = 0; row < codes.length; row++) {
    const value = key(columns, row)
    const code = known.get(value) ?? known.size
    known.set(value, code)
    codes[row] = code
  }
  return { codes, keys: [...known.keys()] }
}
