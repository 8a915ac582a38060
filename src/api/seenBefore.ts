import type { CitizenHead } from '../store/store'
import type { Standpoint } from './standpoint'

type State = Pick<CitizenHead, 'state' | 'municipality'>

/** What was seen of citizens before. */
export interface SeenBefore<T> {
  /** Undefined when it must be looked at again. */
  get(head: State, from: Standpoint): T | undefined
  keep(head: State, from: Standpoint, seen: T): void
}

/** By authority. */
type Rows<T> = Map<
  string | null,
  { readonly today: string; readonly centre: string; readonly seen: T }
>

/**
 * What is seen of a citizen holds until the next day, or until facts, talks or the freedoms of the
 * job centre have changed. It is forgotten with the citizen's state.
 */
export function seenBefore<T>(): SeenBefore<T> {
  const known = new WeakMap<object, Rows<T>>()
  return {
    get: ({ state, municipality }, { authority, today, centreText }) => {
      const row = known.get(state)?.get(authority)
      return row?.today === today && row.centre === centreText(municipality) ? row.seen : undefined
    },
    keep: ({ state, municipality }, { authority, today, centreText }, seen) => {
      const rows: Rows<T> = known.get(state) ?? new Map()
      known.set(state, rows.set(authority, { today, centre: centreText(municipality), seen }))
    },
  }
}
