import { useRef, type PointerEvent, type RefObject } from 'react'
import type { DrawingScale } from './drawingScale'
import { placed } from './placed'

interface Days {
  readonly from: string
  readonly to: string
}

/** Dragging an offer: the whole of it, or its end. Nothing happens before a whole day is reached. */
export function useBarDrag(props: {
  readonly days: Days
  readonly limit: string | null
  /** It has no last day to move. */
  readonly isOpen: boolean
  readonly scale: DrawingScale
  readonly tracks: RefObject<HTMLDivElement | null>
  readonly onPlace: (days: Days) => void
}) {
  const { days, limit, isOpen, scale, tracks, onPlace } = props
  const held = useRef<{ x: number; days: Days; limit: string | null; end: boolean } | null>(null)
  const hasMoved = useRef(false)
  const dayWidth = () => {
    const track = tracks.current?.querySelector('[data-track]')
    return (track?.getBoundingClientRect().width ?? 0) / scale.days
  }
  return {
    /** Whether the last press was a drag and no click. */
    moved: () => hasMoved.current,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
        hasMoved.current = false
        const end = event.target instanceof HTMLElement && event.target.dataset.end !== undefined
        held.current = { x: event.clientX, days, limit, end }
        event.currentTarget.setPointerCapture(event.pointerId)
      },
      onPointerMove: (event: PointerEvent<HTMLButtonElement>) => {
        const start = held.current
        const width = dayWidth()
        if (start === null || width === 0) return
        const by = Math.round((event.clientX - start.x) / width)
        if (by === 0 && !hasMoved.current) return
        if (isOpen && start.end) return
        hasMoved.current = true
        onPlace(placed(start.days, { days: by, part: start.end ? 'end' : 'all' }, start.limit))
      },
      onPointerUp: () => {
        held.current = null
      },
      onPointerCancel: () => {
        held.current = null
      },
    },
  }
}
