import { useRef } from 'react'

/** Remembers what had the focus when something was opened, and gives it back. */
export function useReturnFocus() {
  const opener = useRef<Element | null>(null)
  return {
    remember: () => {
      opener.current = document.activeElement
    },
    giveBack: (otherwise: HTMLElement | null) => {
      const before = opener.current
      const back = before instanceof HTMLElement && before.isConnected ? before : otherwise
      back?.focus({ preventScroll: false })
    },
  }
}
