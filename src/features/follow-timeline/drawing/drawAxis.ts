import { heights } from './places'
import type { Scene } from './scene'
import { finest, ticks, type Tick } from './ticks'
import { dateOfDay } from './dateOfDay'

/** The lines of weeks, months and years, and their names above them. */
export function drawAxis(context: CanvasRenderingContext2D, scene: Scene): void {
  const { start, pixelsPerDay, width, height, gutter, palette, unit } = scene
  const end = start + (width - gutter) / pixelsPerDay
  context.save()
  context.beginPath()
  context.rect(gutter, 0, width - gutter, height)
  context.clip()
  const lines = ticks(start, end, pixelsPerDay)
  for (const { day, unit: kind } of lines) {
    const x = Math.round(gutter + (day - start) * pixelsPerDay) + 0.5
    context.strokeStyle = palette.line
    context.globalAlpha = kind === 'week' ? 0.5 : 1
    context.beginPath()
    context.moveTo(x, kind === 'week' ? 24 * unit : kind === 'year' ? 0 : 8 * unit)
    context.lineTo(x, height)
    context.stroke()
    context.globalAlpha = 1
  }
  drawLabels(context, scene, lines)
  context.restore()
  context.strokeStyle = palette.line
  context.beginPath()
  context.moveTo(0, heights.axis * unit - 0.5)
  context.lineTo(width, heights.axis * unit - 0.5)
  context.stroke()
}

function drawLabels(context: CanvasRenderingContext2D, scene: Scene, lines: readonly Tick[]): void {
  const { start, pixelsPerDay, gutter, palette, unit, words } = scene
  const weeks = lines.some(({ unit: kind }) => kind === 'week')
  const write = (text: string, day: number, y: number) => {
    context.fillText(text, gutter + Math.max(0, day - start) * pixelsPerDay + 5 * unit, y)
  }
  // What began before the left edge is named at it, until its next begins.
  const months = lines.filter(({ unit: kind }) => kind !== 'week')
  const room = ((months[0]?.day ?? Number.POSITIVE_INFINITY) - start) * pixelsPerDay
  const named = (day: number) =>
    weeks
      ? `${words.month(day)} ${words.year(day)}`
      : pixelsPerDay >= finest.month
        ? words.month(day)
        : words.year(day)
  context.font = `600 ${12 * unit}px system-ui, sans-serif`
  context.fillStyle = palette.text
  const upper = weeks ? 13 * unit : 30 * unit
  if (room > context.measureText(named(start)).width + 14 * unit) write(named(start), start, upper)
  let free = Number.NEGATIVE_INFINITY
  for (const { day, unit: kind } of months) {
    const x = day * pixelsPerDay
    if (x < free) continue
    write(named(day), day, upper)
    free = x + context.measureText(named(day)).width + 10 * unit
    if (!weeks && pixelsPerDay >= finest.month && kind === 'year')
      write(words.year(day), day, 13 * unit)
  }
  context.font = `${12 * unit}px system-ui, sans-serif`
  context.fillStyle = palette.dim
  if (pixelsPerDay * 7 < 26 * unit) return
  for (const { day } of lines.filter(({ unit: kind }) => kind === 'week'))
    write(String(Number(dateOfDay(day).slice(8))), day, 31 * unit)
}
