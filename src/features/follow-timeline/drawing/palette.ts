const names = [
  'text',
  'dim',
  'line',
  'paper',
  'band',
  'strong',
  'on-strong',
  'soft',
  'other',
  'good',
  'bad',
  'near',
  'calm',
  'focus',
] as const

/** The colours of the drawing, by what they are for. */
export type Palette = Readonly<Record<(typeof names)[number], string>>

/** The colours as the style sheet has them now: light, dark, or one’s own. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element)
  const colours = names.map((name) => [name, style.getPropertyValue(`--drawn-${name}`).trim()])
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one for each of the names
  return Object.fromEntries(colours) as Palette
}
