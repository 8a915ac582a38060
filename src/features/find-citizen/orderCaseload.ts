import type { CaseloadColumns } from '../../contract/caseload'
import type { CaseloadIndex } from './caseloadIndex'
import type { Facet } from './facets'

/** What the list can be ordered by. */
export const orders = [
  'due',
  'name',
  'benefit',
  'group',
  'party',
  'form',
  'exemption',
  'version',
  'missed',
  'age',
  'fund',
  'municipality',
  'caseworker',
] as const satisfies readonly (Facet | 'name')[]
export type OrderBy = (typeof orders)[number]

export interface Order {
  readonly by: OrderBy
  readonly descending: boolean
}

/**
 * All rows in an order; equal ones by name, which is how they come. `inOrder` tells the place of a
 * value among those of its facet.
 */
export function orderCaseload(
  index: CaseloadIndex,
  { by, descending }: Order,
  inOrder: (facet: Facet, keys: readonly string[]) => readonly number[],
): Int32Array {
  const { size, columns } = index
  const place = placeOf(index, by, inOrder)
  // One number for the place and the row: numbers are put in order faster than rows by a question.
  const keys = new Float64Array(size)
  const direction = descending ? -1 : 1
  for (let row = 0; row < size; row++) keys[row] = place(columns, row) * direction * size + row
  keys.sort()
  const rows = new Int32Array(size)
  for (let at = 0; at < size; at++) {
    const key = keys[at] ?? 0
    // What is left of a division, which the sign for it takes ten times as long to find.
    rows[at] = key - Math.floor(key / size) * size
  }
  return rows
}

type Place = (columns: CaseloadColumns, row: number) => number

function placeOf(
  index: CaseloadIndex,
  by: OrderBy,
  inOrder: (facet: Facet, keys: readonly string[]) => readonly number[],
): Place {
  if (by === 'name' || by === 'due' || by === 'age' || by === 'missed') return ownPlace[by]
  const { codes, keys } = index.codesOf(by)
  const places = inOrder(by, keys)
  return (_, row) => places[codes[row] ?? 0] ?? 0
}

const zero = '0'.charCodeAt(0)

/** Further than any day. */
const apart = 10_000 * 372

/** Unlawful bookings first, then what is not booked by its date, then what is, then the rest. */
const urgency: Place = ({ unlawful, dueBy, bookedOn }, row) => {
  const due = dueBy[row] ?? null
  if ((unlawful[row] ?? 0) > 0) return due === null ? 0 : dayOf(due)
  if (due === null) return apart * 3
  const booked = bookedOn[row] ?? null
  return booked === null ? apart + dayOf(due) : apart * 2 + dayOf(booked)
}

/** Days in their order, without counting them; digit by digit, which makes no texts on the way. */
function dayOf(date: string): number {
  const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3)
  const month = digit(date, 5) * 10 + digit(date, 6)
  return year * 372 + month * 31 + digit(date, 8) * 10 + digit(date, 9)
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - zero
}

/** What needs no list of values. */
const ownPlace: Readonly<Record<'name' | 'due' | 'age' | 'missed', Place>> = {
  name: (_, row) => row,
  due: urgency,
  age: ({ age }, row) => age[row] ?? 0,
  missed: ({ missed }, row) => missed[row] ?? 0,
}
