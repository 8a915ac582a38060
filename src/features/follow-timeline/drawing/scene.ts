import type { DrawnItem, DrawnLane } from './drawnItem'
import type { Palette } from './palette'
import type { Place } from './places'

/** Everything there is to draw, and how it is seen. */
export interface Scene {
  readonly lanes: readonly DrawnLane[]
  readonly places: readonly Place[]
  readonly width: number
  readonly height: number
  /** Where the days begin; the names of the lanes stand before it. */
  readonly gutter: number
  /** One for usual letters; two where they are twice as large. */
  readonly unit: number
  /** The day at the left edge of the days. */
  readonly start: number
  readonly pixelsPerDay: number
  readonly today: number
  readonly palette: Palette
  readonly walked: DrawnItem | null
  readonly opened: string | null
  readonly words: {
    readonly lane: (lane: DrawnLane['lane']) => string
    readonly item: (item: DrawnItem) => string
    readonly month: (day: number) => string
    readonly year: (day: number) => string
    readonly today: string
  }
}
