import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'
import type { View } from './view'
import { zoomed } from './zoomed'

/** Further than this and a press is a drag, in pixels. */
const still = 5

/** Drags, pinches, wheels and presses on the drawing. Places are pixels from its upper left corner. */
export function usePointers(
  box: RefObject<HTMLElement | null>,
  given: {
    readonly pixelsPerDay: number
    readonly gutter: number
    readonly change: (change: (view: View) => View) => void
    readonly onPress: (x: number, y: number) => void
    readonly onPoint: (x: number, y: number) => void
  },
) {
  const down = useRef(new Map<number, { x: number; y: number }>())
  const travelled = useRef(0)
  const latest = useRef(given)
  useEffect(() => {
    latest.current = given
  })
  useEffect(() => {
    const element = box.current
    const wheel = (event: WheelEvent) => {
      const { change, pixelsPerDay, gutter } = latest.current
      const sideways = event.shiftKey ? event.deltaY : event.deltaX
      if (event.ctrlKey) {
        event.preventDefault()
        const at = share(event, gutter)
        change((view) => zoomed(view, 1.002 ** event.deltaY, at))
      } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault()
        change((view) => ({ ...view, start: view.start + sideways / pixelsPerDay }))
      }
    }
    // React listens to wheels without a way to keep the page from scrolling.
    element?.addEventListener('wheel', wheel, { passive: false })
    return () => element?.removeEventListener('wheel', wheel)
  }, [box])

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    if (down.current.size === 0) travelled.current = 0
    down.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const before = down.current.get(event.pointerId)
    const { change, pixelsPerDay, gutter, onPoint } = given
    if (!before) {
      onPoint(...placeIn(event))
      return
    }
    const others = [...down.current].filter(([id]) => id !== event.pointerId)
    const moved = event.clientX - before.x
    travelled.current += Math.abs(moved) + Math.abs(event.clientY - before.y)
    const [other] = others
    if (other) {
      const apart = Math.max(20, Math.abs(before.x - other[1].x))
      const now = Math.max(20, Math.abs(event.clientX - other[1].x))
      const at = share(event, gutter)
      change((view) => zoomed(view, apart / now, at))
    } else if (travelled.current > still)
      change((view) => ({ ...view, start: view.start - moved / pixelsPerDay }))
    down.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
  }
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (!down.current.delete(event.pointerId)) return
    if (event.type === 'pointerup' && travelled.current <= still && down.current.size === 0)
      given.onPress(...placeIn(event))
  }
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp }
}

function placeIn(event: PointerEvent<HTMLElement>): [number, number] {
  const { left, top } = event.currentTarget.getBoundingClientRect()
  return [event.clientX - left, event.clientY - top]
}

/** How far along the days a pointer is, from 0 to 1. */
function share(event: { currentTarget: EventTarget | null; clientX: number }, gutter: number) {
  if (!(event.currentTarget instanceof Element)) return 0.5
  const { left, width } = event.currentTarget.getBoundingClientRect()
  return Math.min(Math.max((event.clientX - left - gutter) / (width - gutter), 0), 1)
}
