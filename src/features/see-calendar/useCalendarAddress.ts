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
  const address = {
    view: calendarViews.find((view) => names[view] === search.get('visning')) ?? 'week',
    on: search.get('dag'),
    person: search.get('person'),
  }
  const go = (part: Partial<CalendarAddress>) => {
    const { view, on, person } = { ...address, ...part }
    setSearch({
      visning: names[view],
      ...(on !== null && { dag: on }),
      ...(person !== null && { person }),
    })
  }
  return [address, go]
}

const names: Readonly<Record<CalendarView, string>> = { day: 'dag', week: 'uge', team: 'hold' }
