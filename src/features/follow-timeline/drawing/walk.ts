import type { DrawnItem, DrawnLane } from './drawnItem'

export const walkKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const
export type WalkKey = (typeof walkKeys)[number]

/**
 * Where a key leads: the one before or after in the lane, the first or last of it, or what lies
 * nearest in the lane above or below. Stays where it is at an edge; null only of nothing.
 */
export function walk(
  lanes: readonly DrawnLane[],
  from: DrawnItem | null,
  key: WalkKey,
): DrawnItem | null {
  const at = lanes.findIndex(({ lane }) => lane === from?.lane)
  const own = inOrder(lanes[at])
  if (from === null) return inOrder(lanes[0])[0] ?? null
  const place = own.indexOf(from)
  switch (key) {
    case 'ArrowLeft':
      return own[place - 1] ?? from
    case 'ArrowRight':
      return own[place + 1] ?? from
    case 'ArrowUp':
      return nearest(inOrder(lanes[at - 1]), from) ?? from
    case 'ArrowDown':
      return nearest(inOrder(lanes[at + 1]), from) ?? from
    case 'Home':
      return own[0] ?? from
    case 'End':
      return own.at(-1) ?? from
  }
}

/** What of a lane is drawn, by its first day. */
export function inOrder(lane: DrawnLane | undefined): readonly DrawnItem[] {
  return (lane?.rows ?? []).flat().toSorted((a, b) => a.from - b.from || a.row - b.row)
}

function nearest(items: readonly DrawnItem[], { from, until }: DrawnItem): DrawnItem | null {
  const distance = (item: DrawnItem) => Math.max(item.from - until, from - item.until, 0)
  const middle = (item: DrawnItem) => Math.abs(item.from - from)
  return items.toSorted((a, b) => distance(a) - distance(b) || middle(a) - middle(b))[0] ?? null
}
