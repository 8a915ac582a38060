import { drawAxis } from './drawAxis'
import { drawItem } from './drawItem'
import type { DrawnItem } from './drawnItem'
import { heights } from './places'
import type { Scene } from './scene'
import { finest } from './ticks'

/** Draws what of the course is in view, and no more. */
export function drawTimeline(context: CanvasRenderingContext2D, scene: Scene): void {
  const { width, height, palette, lanes, places, gutter, unit } = scene
  context.fillStyle = palette.paper
  context.fillRect(0, 0, width, height)
  context.textBaseline = 'middle'
  lanes.forEach((_, index) => {
    const place = places[index]
    if (!place || index % 2 === 1) return
    context.fillStyle = palette.band
    context.fillRect(0, place.top, width, place.height)
  })
  drawAxis(context, scene)
  context.save()
  context.beginPath()
  context.rect(gutter, 0, width - gutter, height)
  context.clip()
  drawLawLines(context, scene)
  lanes.forEach(({ rows }, index) => {
    const place = places[index]
    if (!place) return
    rows.forEach((row, number) => {
      const top = place.rowsTop + number * heights.row * unit
      const [from, to] = inView(row, scene)
      for (let at = from; at < to; at++) {
        const item = row[at]
        if (item) drawItem(context, scene, { item, top, next: row[at + 1] })
      }
    })
  })
  drawToday(context, scene)
  context.restore()
  drawNames(context, scene)
}

/** The first of a row that reaches into view, and the first after it that does not. */
function inView(row: readonly DrawnItem[], scene: Scene): readonly [number, number] {
  const { start, pixelsPerDay, width, gutter } = scene
  const left = start * pixelsPerDay
  const right = left + width - gutter
  return [
    firstWhere(row, (item) => item.right > left),
    firstWhere(row, (item) => item.left >= right),
  ]
}

function firstWhere(row: readonly DrawnItem[], holds: (item: DrawnItem) => boolean): number {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = row[middle]
    if (item && holds(item)) high = middle
    else low = middle + 1
  }
  return low
}

/** A change of the law goes through everything. */
function drawLawLines(context: CanvasRenderingContext2D, scene: Scene): void {
  const { lanes, palette, height, unit } = scene
  context.strokeStyle = palette.calm
  context.setLineDash([2 * unit, 4 * unit])
  for (const { rows } of lanes.filter(({ lane }) => lane === 'law'))
    for (const item of rows.flat())
      line(context, xOf(scene, item.from), heights.axis * unit, height)
  context.setLineDash([])
}

function drawToday(context: CanvasRenderingContext2D, scene: Scene): void {
  const { palette, height, today, words, unit, gutter, width, pixelsPerDay } = scene
  const x = xOf(scene, today)
  if (x < gutter || x > width) return
  context.strokeStyle = palette.focus
  context.lineWidth = 2 * unit
  line(context, x, 20 * unit, height)
  context.lineWidth = 1
  context.font = `600 ${12 * unit}px system-ui, sans-serif`
  const wide = context.measureText(words.today).width + 12 * unit
  const left = Math.min(Math.max(x - wide / 2, gutter), width - wide)
  // Above the months where there are no weeks: there only years stand.
  const top = (pixelsPerDay < finest.week ? 2 : heights.axis - 20) * unit
  context.fillStyle = palette.paper
  context.fillRect(left - 4 * unit, top, wide + 8 * unit, 18 * unit)
  context.fillStyle = palette.focus
  context.beginPath()
  context.roundRect(left, top, wide, 18 * unit, 4 * unit)
  context.fill()
  context.fillStyle = palette.paper
  context.fillText(words.today, left + 6 * unit, top + 9 * unit)
}

function drawNames(context: CanvasRenderingContext2D, scene: Scene): void {
  const { lanes, places, palette, words, gutter, unit } = scene
  context.font = `600 ${13 * unit}px system-ui, sans-serif`
  context.fillStyle = palette.text
  lanes.forEach(({ lane }, index) => {
    const place = places[index]
    if (!place) return
    const y = gutter > 0 ? place.rowsTop + (heights.row * unit) / 2 : place.top + 13 * unit
    context.fillText(words.lane(lane), 8 * unit, y)
  })
  if (gutter === 0) return
  context.strokeStyle = palette.line
  line(context, gutter - 0.5, 0, scene.height)
}

function line(context: CanvasRenderingContext2D, x: number, top: number, bottom: number): void {
  context.beginPath()
  context.moveTo(Math.round(x) + 0.5, top)
  context.lineTo(Math.round(x) + 0.5, bottom)
  context.stroke()
}

function xOf({ start, pixelsPerDay, gutter }: Scene, day: number): number {
  return gutter + (day - start) * pixelsPerDay
}
