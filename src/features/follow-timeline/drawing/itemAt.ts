import type { DrawnItem } from './drawnItem'
import { heights } from './places'
import type { Scene } from './scene'

/** What is drawn at a point of the drawing; null where there is nothing. */
export function itemAt(
  {
    lanes,
    places,
    unit,
    gutter,
    start,
    pixelsPerDay,
  }: Pick<Scene, 'lanes' | 'places' | 'unit' | 'gutter' | 'start' | 'pixelsPerDay'>,
  x: number,
  y: number,
): DrawnItem | null {
  if (x < gutter) return null
  const index = places.findIndex(({ top, height }) => top <= y && y < top + height)
  const [lane, place] = [lanes[index], places[index]]
  if (!lane || !place) return null
  const row = lane.rows[Math.floor((y - place.rowsTop) / (heights.row * unit))] ?? []
  const at = x - gutter + start * pixelsPerDay
  return row.find(({ left, right }) => left <= at && at <= right) ?? null
}
