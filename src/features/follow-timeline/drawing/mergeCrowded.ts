import type { DrawnItem } from './drawnItem'

/** How wide what is drawn as one becomes, in pixels: room for its number. */
const width = 64

/** Draws as one what begins within the same stretch. Items are in order of their left edge. */
export function mergeCrowded(items: readonly DrawnItem[]): readonly DrawnItem[] {
  const groups: DrawnItem[][] = []
  for (const item of items) {
    const group = groups.at(-1)
    if (group?.[0] && item.left < group[0].left + width) group.push(item)
    else groups.push([item])
  }
  return groups.flatMap((group) => {
    const [first, ...rest] = group
    if (!first) return []
    // The next group begins at least a whole width later.
    const room = first.left + width - 2
    const right = Math.min(room, Math.max(...group.map((item) => item.right)))
    return [
      {
        ...first,
        right: rest.length === 0 ? right : room,
        until: Math.max(...group.map(({ until }) => until)),
        entries: [first.entries[0], ...rest.map(({ entries }) => entries[0])],
        sign: rest.length > 0 || first.sign,
      } satisfies DrawnItem,
    ]
  })
}
