import type { DrawnItem } from './drawnItem'
import { fittingText } from './fittingText'
import type { Scene } from './scene'
import { spanLook } from './spanLook'

/** Something that lasts, from its first day to its last, with its name where it is in view. */
export function drawSpan(
  context: CanvasRenderingContext2D,
  scene: Scene,
  item: DrawnItem,
  box: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly height: number
  },
): void {
  const { palette, unit, gutter, words } = scene
  const { left, right, top, height } = box
  const [entry] = item.entries
  const look = spanLook(entry)
  const outline = () => {
    context.beginPath()
    context.roundRect(left + 0.5, top + 0.5, Math.max(right - left - 2, 2), height - 1, 4 * unit)
  }
  outline()
  context.fillStyle = palette[look.fill]
  context.fill()
  if (look.hatched) {
    context.save()
    outline()
    context.clip()
    context.strokeStyle = palette.line
    context.beginPath()
    for (let x = left - height; x < right; x += 8 * unit) {
      context.moveTo(x, top + height)
      context.lineTo(x + height, top)
    }
    context.stroke()
    context.restore()
    outline()
  }
  context.strokeStyle = palette[look.edge]
  context.lineWidth = look.thick ? 2 * unit : 1
  if (look.dashed) context.setLineDash([5 * unit, 3 * unit])
  context.stroke()
  context.setLineDash([])
  context.lineWidth = 1
  const begin = Math.max(left, gutter) + 7 * unit
  const name = look.sign === '' ? words.item(item) : `${look.sign} ${words.item(item)}`
  const text = fittingText(context, name, right - begin - 6 * unit)
  if (text === '') return
  if (look.hatched) {
    context.fillStyle = palette[look.fill]
    context.fillRect(
      begin - 3 * unit,
      top + 3 * unit,
      context.measureText(text).width + 6 * unit,
      height - 6 * unit,
    )
  }
  context.fillStyle = palette[look.text]
  context.fillText(text, begin, top + height / 2 + unit / 2)
}
