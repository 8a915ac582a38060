import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the focus on a talk that is moved by the keyboard: where it is drawn next it is another
 * element.
 */
export function useFocusOnMoved(): {
  readonly drawn: RefObject<HTMLDivElement | null>
  readonly onMoved: (talk: string) => void
} {
  const drawn = useRef<HTMLDivElement>(null)
  const moved = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (moved.current === null) return
    const event = `[data-event-id="${CSS.escape(moved.current)}"]`
    drawn.current?.querySelector<HTMLElement>(event)?.focus()
    moved.current = null
  })
  return {
    drawn,
    onMoved: (talk) => {
      moved.current = talk
    },
  }
}
