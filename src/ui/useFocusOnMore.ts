import { useEffect, useRef, type RefObject } from 'react'

/**
 * When more rows of a list are shown, the focus goes to the first that came: the button that asked
 * for them stands after them all, or is gone. `shown` is how many there are now.
 */
export function useFocusOnMore(shown: number): {
  readonly list: RefObject<HTMLDivElement | null>
  /** Says that more have been asked for. */
  readonly onMore: () => void
} {
  const list = useRef<HTMLDivElement>(null)
  const former = useRef<number | null>(null)
  useEffect(() => {
    if (former.current === null || shown <= former.current) return
    const row = list.current?.querySelectorAll<HTMLElement>('tbody tr, li')[former.current]
    former.current = null
    const target = row?.querySelector('a') ?? row
    target?.focus()
  }, [shown])
  return {
    list,
    onMore: () => {
      former.current = shown
    },
  }
}
