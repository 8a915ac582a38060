import type { TimelineEntry } from '../../../contract/timeline'
import type { Lane } from '../lanes'

/** An entry with its days as numbers; `until` is the day after its last, infinite where no end is known. */
export interface DatedEntry {
  readonly entry: TimelineEntry
  readonly lane: Lane
  readonly from: number
  readonly until: number
}

/** What is drawn in one place: an entry, or several there is no room for beside each other. */
export interface DrawnItem {
  readonly lane: Lane
  readonly row: number
  /** Edges in pixels at the scale, counted from day 0. */
  readonly left: number
  readonly right: number
  readonly from: number
  readonly until: number
  /** At least one, in order of their first day. */
  readonly entries: readonly [TimelineEntry, ...TimelineEntry[]]
  /** Drawn as a sign at a day rather than from day to day. */
  readonly sign: boolean
}

/** A lane with its rows; the items of a row are in order and do not overlap. */
export interface DrawnLane {
  readonly lane: Lane
  readonly rows: readonly (readonly DrawnItem[])[]
}
