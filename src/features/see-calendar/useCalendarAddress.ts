import { useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'

export const calendarViews = ['day', 'week', 'team'] as const
export type CalendarView = (typeof calendarViews)[number]

/** Which calendar is in view; null is today, and oneself. */
export interface CalendarAddress {
  readonly view: CalendarView
  readonly on: string | null
  readonly person: string | null
}

/** What is in view stands in the address, so that it can be gone back to and shared. */
export function useCalendarAddress(): readonly [
  CalendarAddress,
  (part: Partial<CalendarAddress>) => void,
] {
  const [search, setSearch] = useSearchParams()
  const address = addressIn(search)
  // The router arrives a little later: who goes twice at once goes on from the first.
  const latest = useRef<CalendarAddress>(address)
  useEffect(() => {
    latest.current = addressIn(search)
  }, [search])
  const go = (part: Partial<CalendarAddress>) => {
    latest.current = { ...latest.current, ...part }
    const { view, on, person } = latest.current
    setSearch({
      visning: names[view],
      ...(on !== null && { dag: on }),
      ...(person !== null && { person }),
    })
  }
  return [address, go]
}

function addressIn(search: URLSearchParams): CalendarAddress {
  return {
    view: calendarViews.find((view) => names[view] === search.get('visning')) ?? 'week',
    on: search.get('dag'),
    person: search.get('person'),
  }
}

const names: Readonly<Record<CalendarView, string>> = { day: 'dag', week: 'uge', team: 'hold' }
