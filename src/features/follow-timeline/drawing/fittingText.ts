const widths = new Map<string, number>()

/** As much of a text as there is room for, in the font that is set; nothing where that is too little. */
export function fittingText(context: CanvasRenderingContext2D, text: string, room: number): string {
  const width = widthOf(context, text)
  if (width <= room) return text
  const letters = Math.floor((text.length * room) / width) - 1
  return letters < 3 ? '' : `${text.slice(0, letters).trimEnd()}…`
}

// The same few words are measured again at every step.
function widthOf(context: CanvasRenderingContext2D, text: string): number {
  const key = `${context.font} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  if (widths.size > 2000) widths.clear()
  const { width } = context.measureText(text)
  widths.set(key, width)
  return width
}
