import { useEffect, useRef, type RefObject } from 'react'

/** Which button that stands in for one to come has the focus. */
export type Held = RefObject<string | null>

/** For the button that has come: takes the focus over from the one that stood in for it. */
export function useTakeOver(name: string, held: Held): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (held.current === name && document.activeElement === document.body) button.current?.focus()
  }, [name, held])
  return button
}
