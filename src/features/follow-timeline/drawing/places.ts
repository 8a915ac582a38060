import type { DrawnLane } from './drawnItem'

/** Where a lane lies, from above, in pixels. */
export interface Place {
  readonly top: number
  readonly height: number
  /** Where its first row begins, under its name where that stands above. */
  readonly rowsTop: number
}

/** How high things are at the usual size of letters. */
export const heights = { axis: 42, row: 26, gap: 6, name: 20 } as const

/** Places lanes under the axis; `named` leaves room for each name above its rows. */
export function placesOf(
  lanes: readonly DrawnLane[],
  unit: number,
  named: boolean,
): { readonly places: readonly Place[]; readonly height: number } {
  let top = heights.axis * unit
  const places = lanes.map(({ rows }) => {
    const name = named ? heights.name * unit : 0
    const height = name + rows.length * heights.row * unit + heights.gap * unit * 2
    const place = { top, height, rowsTop: top + name + heights.gap * unit }
    top += height
    return place
  })
  return { places, height: Math.ceil(top) + 1 }
}
