import { lanes } from '../lanes'
import type { DatedEntry, DrawnItem, DrawnLane } from './drawnItem'
import { mergeCrowded } from './mergeCrowded'
import { rowsOf } from './rowsOf'

/** The smallest thing that can be hit, in pixels. */
const signWidth = 24

/** How many things lie under each other before they are drawn as one. */
const mostRows = 3

/**
 * Where everything is drawn at a scale. What lasts long enough is drawn from day to day, the rest as
 * a sign; what overlaps is stacked, and what there is no room for is drawn as one with its number.
 * `dated` is in order of its first day.
 */
export function layOut(dated: readonly DatedEntry[], pixelsPerDay: number): readonly DrawnLane[] {
  return lanes.flatMap((lane) => {
    const own = dated.filter((row) => row.lane === lane)
    if (own.length === 0) return []
    const items = own.map((row) => itemOf(row, pixelsPerDay))
    const spans = laid(items.filter(({ sign }) => !sign))
    const signs = runsOf(items.filter(({ sign }) => sign)).map(laid)
    const signRows = Array.from({ length: Math.max(0, ...signs.map(({ length }) => length)) })
    const all = [...spans, ...signRows.map((_, row) => signs.flatMap((run) => run[row] ?? []))]
    return [{ lane, rows: all.map((row, index) => row.map((item) => ({ ...item, row: index }))) }]
  })
}

function itemOf({ entry, lane, from, until }: DatedEntry, pixelsPerDay: number): DrawnItem {
  const width = (until - from) * pixelsPerDay
  const sign = entry.from === entry.to || width < signWidth
  const middle = (from * 2 + (sign ? Math.min(until, from + 1) - from : 0)) / 2
  const left = sign ? middle * pixelsPerDay - signWidth / 2 : from * pixelsPerDay
  const right = sign ? left + signWidth : until * pixelsPerDay
  return { lane, row: 0, left, right, from, until, entries: [entry], sign }
}

/** In as many rows as there may be; what is left over is merged in the last one. */
function laid(items: readonly DrawnItem[]): readonly (readonly DrawnItem[])[] {
  const { rows, left } = rowsOf(items, mostRows)
  if (left.length === 0) return rows
  // Signs that stand this close are better told by their number than drawn in part.
  const sign = items.every((item) => item.sign)
  if (sign) return [mergeCrowded(items)]
  const fewer = rowsOf(items, mostRows - 1)
  return [...fewer.rows, mergeCrowded(fewer.left)]
}

/** Items that touch each other, directly or through others, together. */
function runsOf(items: readonly DrawnItem[]): readonly (readonly DrawnItem[])[] {
  const runs: DrawnItem[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const item of items) {
    if (item.left >= right) runs.push([item])
    else runs.at(-1)?.push(item)
    right = Math.max(right, item.right)
  }
  return runs
}
