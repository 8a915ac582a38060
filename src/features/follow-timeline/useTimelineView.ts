import { useState } from 'react'
import { rememberedPerson } from '../../client/person'

export const timelineViews = ['drawing', 'list'] as const
export type TimelineView = (typeof timelineViews)[number]

/** Whether the course is drawn: each person’s own choice, kept in the browser. */
export function useTimelineView(): readonly [TimelineView, (view: TimelineView) => void] {
  const key = `rettidig.timeline.${rememberedPerson() ?? ''}`
  const [view, setView] = useState<TimelineView>(() =>
    localStorage.getItem(key) === 'list' ? 'list' : 'drawing',
  )
  const choose = (chosen: TimelineView) => {
    localStorage.setItem(key, chosen)
    setView(chosen)
  }
  return [view, choose]
}
