import { Stack, Text, VisuallyHidden } from '@mantine/core'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimelineEntry } from '../../../contract/timeline'
import type { TimelineAddress } from '../useTimelineAddress'
import { Canvas } from './Canvas'
import { datedEntries } from './datedEntries'
import { dayNumber } from './dayNumber'
import styles from './drawing.module.css'
import type { DrawnItem } from './drawnItem'
import { itemAt } from './itemAt'
import { layOut } from './layOut'
import { Legend } from './Legend'
import { placesOf } from './places'
import { Several } from './Several'
import { spanLimits } from './timelineSpans'
import { useDrawnWords } from './useDrawnWords'
import { useItemWords } from './useItemWords'
import { usePointers } from './usePointers'
import { useSurroundings } from './useSurroundings'
import { useView } from './useView'
import { walk, walkKeys } from './walk'
import { ZoomBar } from './ZoomBar'
import { zoomed } from './zoomed'

/** Under this width the names of the lanes stand above them, in pixels at the usual size of letters. */
const narrow = 620
const gutterWidth = 118

/**
 * The course drawn: one widget to the keyboard, with everything in it to walk to. `onOpen` is told
 * the entry somebody wants to see.
 */
export function TimelineDrawing(props: {
  readonly entries: readonly TimelineEntry[]
  readonly today: string
  readonly address: Pick<TimelineAddress, 'span' | 'from' | 'open'>
  readonly go: (part: Partial<TimelineAddress>) => void
  readonly onOpen: (entry: string) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { entries, today, address, go, onOpen, onClose } = props
  const box = useRef<HTMLDivElement>(null)
  const around = useSurroundings(box)
  const [walkedId, setWalked] = useState<string | null>(null)
  const [pointed, setPointed] = useState<DrawnItem | null>(null)
  const [several, setSeveral] = useState<DrawnItem | null>(null)
  const words = useDrawnWords()
  const wordsOf = useItemWords()
  const { dated, first, last } = useMemo(() => datedEntries(entries, today), [entries, today])
  const now = dayNumber(today)
  const [view, change] = useView(address, { today: now, first, last }, go)
  const { width = 0, unit = 1 } = around ?? {}
  const gutter = width < narrow * unit ? 0 : gutterWidth * unit
  const pixelsPerDay = Math.max(width - gutter, 1) / view.span
  const lanes = useMemo(() => layOut(dated, pixelsPerDay), [dated, pixelsPerDay])
  const { places, height } = useMemo(
    () => placesOf(lanes, unit, gutter === 0),
    [lanes, unit, gutter],
  )
  const walked = useMemo(() => itemWith(lanes, walkedId), [lanes, walkedId])
  const looks = { lanes, places, width, height, gutter, unit, pixelsPerDay, start: view.start }
  const scene = { ...looks, today: now, walked, opened: address.open }

  const show = (day: number, at = 0.5) =>
    change(({ span, start }) =>
      start + span * 0.05 < day && day < start + span * 0.95
        ? { span, start }
        : { span, start: day - span * at },
    )
  const walkTo = (item: DrawnItem | null) => {
    if (!item) return
    setWalked(item.entries[0].id)
    const seen = item.from < view.start && item.until > view.start + view.span * 0.05
    if (!seen) show(item.sign ? item.from : Math.max(item.from, view.start + view.span * 0.06), 0.3)
    if (item.until < view.start) show(item.from, 0.3)
  }
  const open = (item: DrawnItem) => {
    const [entry, ...rest] = item.entries
    setWalked(entry.id)
    setSeveral(null)
    if (rest.length === 0) onOpen(entry.id)
    else if (view.span <= spanLimits.least * 1.5) setSeveral(item)
    else {
      const span = Math.max(spanLimits.least, (item.until - item.from) * 1.6, view.span / 8)
      const wide = Math.min(span, view.span / 1.5)
      change(() => ({ start: item.from - wide * 0.2, span: wide }))
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const key = walkKeys.find((name) => name === event.key)
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (key) walkTo(walked ? walk(lanes, walked, key) : nearestTo(lanes, now))
    else if (event.key === '+' || event.key === '-') {
      const at = walked ? (walked.from - view.start) / view.span : 0.5
      const factor = event.key === '+' ? 1 / 1.5 : 1.5
      change((before) => zoomed(before, factor, at >= 0 && at <= 1 ? at : 0.5))
    } else if (event.key === 'Enter' && walked) open(walked)
    else if (event.key === 'Escape' && several) setSeveral(null)
    else if (event.key === 'Escape' && address.open !== null) onClose()
    else return
    event.preventDefault()
  }
  const pointers = usePointers(box, {
    pixelsPerDay,
    gutter,
    change,
    onPress: (x, y) => {
      const item = itemAt(scene, x, y)
      if (item) open(item)
    },
    onPoint: (x, y) => setPointed(itemAt(scene, x, y)),
  })
  return (
    <Stack gap="xs">
      <ZoomBar
        entries={entries}
        today={today}
        from={walkedId}
        address={address}
        go={go}
        change={change}
        onJump={(entry, day) => {
          if (entry) setWalked(entry.id)
          change(({ span }) => ({ span, start: dayNumber(day) - span * 0.4 }))
        }}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application answers to keys and pointers */}
      <div
        ref={box}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- one stop for the keyboard, which walks within
        tabIndex={0}
        aria-label={t('drawn.drawing.name')}
        className={styles.drawing}
        data-pointed={pointed ? true : undefined}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setPointed(null)}
        {...pointers}
      >
        {around && (
          <Canvas scene={{ ...scene, palette: around.palette, words }} density={around.density} />
        )}
      </div>
      <Text size="sm" aria-hidden className={styles.told}>
        {pointed || walked ? wordsOf(pointed ?? walked) : t('drawn.drawing.hint')}
      </Text>
      <VisuallyHidden role="status">{walked && wordsOf(walked, lanes)}</VisuallyHidden>
      {several && <Several item={several} onOpen={onOpen} onClose={() => setSeveral(null)} />}
      <Legend palette={around?.palette ?? null} />
    </Stack>
  )
}

function itemWith(lanes: ReturnType<typeof layOut>, id: string | null): DrawnItem | null {
  if (id === null) return null
  for (const { rows } of lanes)
    for (const row of rows)
      for (const item of row) if (item.entries.some((entry) => entry.id === id)) return item
  return null
}

/** Where a walk begins: at what lies nearest today in the first lane with talks, or in any. */
function nearestTo(lanes: ReturnType<typeof layOut>, day: number): DrawnItem | null {
  const lane = lanes.find((row) => row.lane === 'talks') ?? lanes[0]
  const items = (lane?.rows ?? []).flat()
  const distance = ({ from }: DrawnItem) => Math.abs(from - day)
  return items.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}
