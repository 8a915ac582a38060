import type { DrawnItem } from './drawnItem'

/** Puts each item in the first row it has room in; `left` are those without. Items are in order. */
export function rowsOf(
  items: readonly DrawnItem[],
  most: number,
): { readonly rows: readonly (readonly DrawnItem[])[]; readonly left: readonly DrawnItem[] } {
  const rows: DrawnItem[][] = []
  const left: DrawnItem[] = []
  for (const item of items) {
    const free = rows.find((row) => (row.at(-1)?.right ?? 0) <= item.left)
    if (free) free.push(item)
    else if (rows.length < most) rows.push([item])
    else left.push(item)
  }
  return { rows, left }
}
