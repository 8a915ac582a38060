import { drawMark } from './drawMark'
import { drawSpan } from './drawSpan'
import type { DrawnItem } from './drawnItem'
import { fittingText } from './fittingText'
import { heights } from './places'
import type { Scene } from './scene'

/** One thing at its place, with its name where there is room for one. */
export function drawItem(
  context: CanvasRenderingContext2D,
  scene: Scene,
  at: { readonly item: DrawnItem; readonly top: number; readonly next: DrawnItem | undefined },
): void {
  const { start, pixelsPerDay, gutter, width, unit, palette, walked, opened, words } = scene
  const { item, top, next } = at
  const offset = gutter - start * pixelsPerDay
  const box = {
    left: Math.max(item.left + offset, gutter - 20 * unit),
    right: Math.min(item.right + offset, width + 20 * unit),
    top: top + unit,
    height: (heights.row - 3) * unit,
  }
  context.font = `${13 * unit}px system-ui, sans-serif`
  if (item.entries.length > 1) drawMany(context, scene, box, item)
  else if (item.sign) {
    const middle = item.left + offset + (item.right - item.left) / 2
    drawMark(context, scene, item.entries[0], middle, top + (heights.row * unit) / 2 - unit / 2)
    const room = Math.min((next?.left ?? Number.POSITIVE_INFINITY) + offset, width) - box.right
    const text = room < 40 * unit ? '' : fittingText(context, words.item(item), room - 8 * unit)
    context.fillStyle = palette.text
    context.fillText(text, box.right + 2 * unit, top + (heights.row * unit) / 2)
  } else drawSpan(context, scene, item, box)
  const isOpen = item.entries.some(({ id }) => id === opened)
  if (item !== walked && !isOpen) return
  context.strokeStyle = palette.focus
  context.lineWidth = 2.5 * unit
  context.beginPath()
  context.roundRect(
    box.left - unit,
    box.top - unit,
    Math.max(box.right - box.left, 20 * unit) + 2 * unit,
    box.height + 2 * unit,
    5 * unit,
  )
  if (item !== walked) context.setLineDash([4 * unit, 3 * unit])
  context.stroke()
  context.setLineDash([])
  context.lineWidth = 1
}

/** Several as one: two sheets, the number and what they are. */
function drawMany(
  context: CanvasRenderingContext2D,
  { palette, unit, words }: Scene,
  box: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly height: number
  },
  item: DrawnItem,
): void {
  const { left, right, top, height } = box
  context.strokeStyle = palette.dim
  context.fillStyle = palette.paper
  for (const shift of [3 * unit, 0]) {
    context.beginPath()
    context.roundRect(
      left + shift,
      top + 3 * unit - shift,
      right - left - 4 * unit,
      height - 3 * unit,
      4 * unit,
    )
    context.fill()
    context.stroke()
  }
  context.fillStyle = palette.text
  context.font = `600 ${12 * unit}px system-ui, sans-serif`
  const text = fittingText(context, words.item(item), right - left - 10 * unit)
  const number = String(item.entries.length)
  context.fillText(
    text.startsWith(number) ? text : number,
    left + 5 * unit,
    top + height / 2 + unit,
  )
}
