import type { KeyboardEvent } from 'react'
import { placed } from './placed'

interface Days {
  readonly from: string
  readonly to: string
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageUp: -7,
  PageDown: 7,
}

/** The same as dragging, by keys: with Shift it is the last day that moves. */
export function useBarKeys(props: {
  readonly days: Days
  readonly limit: string | null
  /** It has no last day to move. */
  readonly isOpen: boolean
  readonly onPlace: (days: Days) => void
  readonly onClose: () => void
}): (event: KeyboardEvent) => void {
  const { days, limit, isOpen, onPlace, onClose } = props
  return (event) => {
    const step = steps[event.key]
    if (event.key === 'Escape') onClose()
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (event.shiftKey && isOpen) return
    onPlace(placed(days, { days: step, part: event.shiftKey ? 'end' : 'all' }, limit))
  }
}
