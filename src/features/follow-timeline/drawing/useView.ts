import { useEffect, useState } from 'react'
import type { TimelineAddress } from '../useTimelineAddress'
import { dateOfDay } from './dateOfDay'
import { keptInReach } from './keptInReach'
import { viewOf, type View } from './view'

/** How long a view rests before it stands in the address, in milliseconds. */
const rest = 300

/**
 * What is in view: what the address asks for, until somebody moves it. Then the address follows,
 * once it has come to rest.
 */
export function useView(
  address: Pick<TimelineAddress, 'span' | 'from'>,
  days: { readonly today: number; readonly first: number; readonly last: number },
  go: (part: Partial<TimelineAddress>) => void,
): readonly [View, (change: (view: View) => View) => void] {
  const { span, from } = address
  const [asked, setAsked] = useState({ span, from })
  const [moved, setMoved] = useState<View | null>(null)
  if (asked.span !== span || asked.from !== from) {
    setAsked({ span, from })
    // What we asked for ourselves is no other view.
    if (moved && (Math.round(moved.span) !== span || dateOfDay(moved.start) !== from))
      setMoved(null)
  }
  useEffect(() => {
    if (moved === null) return
    const timer = setTimeout(
      () => go({ span: Math.round(moved.span), from: dateOfDay(moved.start) }),
      rest,
    )
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- `go` is another at every drawing
  }, [moved])
  const view = moved ?? viewOf(address, days)
  const change = (next: (view: View) => View) =>
    setMoved((before) => keptInReach(next(before ?? viewOf(address, days)), days))
  return [view, change]
}
