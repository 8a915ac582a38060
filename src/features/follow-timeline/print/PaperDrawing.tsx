import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { TimelineEntry } from '../../../contract/timeline'
import { Canvas } from '../drawing/Canvas'
import { datedEntries } from '../drawing/datedEntries'
import { dayNumber } from '../drawing/dayNumber'
import drawing from '../drawing/drawing.module.css'
import { layOut } from '../drawing/layOut'
import { paletteOf, type Palette } from '../drawing/palette'
import { placesOf } from '../drawing/places'
import { useDrawnWords } from '../drawing/useDrawnWords'
import { viewOf } from '../drawing/view'
import styles from './print.module.css'

/** As wide as the text of an A4 page, in pixels; drawn so fine that it prints well. */
const width = 660
const gutter = 118
const density = 3

/** The whole of the course on one picture, in the colours of paper. */
export function PaperDrawing(props: {
  readonly entries: readonly TimelineEntry[]
  readonly today: string
}) {
  const { entries, today } = props
  const box = useRef<HTMLDivElement>(null)
  const [palette, setPalette] = useState<Palette | null>(null)
  useLayoutEffect(() => {
    if (box.current) setPalette(paletteOf(box.current))
  }, [])
  const words = useDrawnWords()
  const { dated, first, last } = useMemo(() => datedEntries(entries, today), [entries, today])
  const now = dayNumber(today)
  const { start, span } = viewOf({ span: 0, from: null }, { today: now, first, last })
  const pixelsPerDay = (width - gutter) / span
  const lanes = useMemo(() => layOut(dated, pixelsPerDay), [dated, pixelsPerDay])
  const { places, height } = placesOf(lanes, 1, false)
  const scene = { lanes, places, width, height, gutter, unit: 1, start, pixelsPerDay, words }
  return (
    <div ref={box} className={`${drawing.onPaper} ${styles.picture}`}>
      {palette && (
        <Canvas
          scene={{ ...scene, today: now, palette, walked: null, opened: null }}
          density={density}
        />
      )}
    </div>
  )
}
