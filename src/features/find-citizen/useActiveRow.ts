import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react'

/** The one row of a list that the keyboard comes to, and how it goes on from there. */
export interface ActiveRow {
  readonly at: number
  /** The rows to draw: those in view, and the one that has the keyboard. */
  readonly rangeExtractor: (range: Range) => number[]
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFocusRow: (at: number) => void
}

/** How many rows one leaps over where the list does not say how many are seen. */
const leap = 10

/**
 * Ten thousand rows are one stop for Tab. The arrows go from row to row, Page Up and Page Down by
 * many, Home and End to the ends.
 */
export function useActiveRow(count: number, list: RefObject<HTMLElement | null>): ActiveRow {
  const [wanted, setAt] = useState(0)
  const at = Math.max(Math.min(wanted, count - 1), 0)
  const moved = useRef(false)
  useEffect(() => {
    if (!moved.current) return
    const like = document.activeElement instanceof HTMLInputElement ? 'input' : 'a'
    const there = list.current?.querySelector<HTMLElement>(`[data-index="${at}"] ${like}`)
    if (!there) return
    moved.current = false
    there.focus()
  })
  // A key pressed before the focus has followed the one before goes on from where that leads.
  const now = useRef({ at, count })
  useLayoutEffect(() => {
    now.current = { at, count }
  }, [at, count])
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), at])].toSorted((a, b) => a - b),
    [at],
  )
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const to = target(event.key, now.current.at, now.current.count)
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    moved.current = true
    now.current.at = Math.max(Math.min(to, now.current.count - 1), 0)
    setAt(now.current.at)
  }, [])
  return { at, rangeExtractor, onFocusRow: setAt, onKeyDown }
}

function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at - 1
    case 'PageDown':
      return at + leap
    case 'PageUp':
      return at - leap
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
