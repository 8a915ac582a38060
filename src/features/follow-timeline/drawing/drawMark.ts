import type { TimelineEntry } from '../../../contract/timeline'
import { markLook } from './markLook'
import type { Scene } from './scene'

/** The sign of something that lies on a day, around its middle. */
export function drawMark(
  context: CanvasRenderingContext2D,
  { palette, unit }: Pick<Scene, 'palette' | 'unit'>,
  entry: TimelineEntry,
  x: number,
  y: number,
): void {
  const { shape, fill, edge, sign, text } = markLook(entry)
  const radius = 9 * unit
  context.beginPath()
  if (shape === 'circle') context.arc(x, y, radius, 0, Math.PI * 2)
  else if (shape === 'square')
    context.roundRect(x - radius, y - radius, radius * 2, radius * 2, 3 * unit)
  else {
    context.moveTo(x, y - radius - unit)
    context.lineTo(x + radius + unit, y)
    context.lineTo(x, y + radius + unit)
    context.lineTo(x - radius - unit, y)
    context.closePath()
  }
  context.fillStyle = palette[fill]
  context.fill()
  context.strokeStyle = palette[edge]
  context.lineWidth = 2 * unit
  context.stroke()
  context.lineWidth = 1
  context.fillStyle = palette[text]
  context.save()
  context.textAlign = 'center'
  context.font = `700 ${12 * unit}px system-ui, sans-serif`
  context.fillText(sign, x, y + unit / 2)
  context.restore()
}
