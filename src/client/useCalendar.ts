import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { CalendarQuestion } from '../contract/calendar'
import { openCalendar } from '../contract/calendarOperations'
import { call } from './call'
import { rememberedPerson } from './person'

/** A calendar; the former one stays in view while another is asked for. */
export function useCalendar(question: CalendarQuestion) {
  return useQuery({
    queryKey: ['calendar', rememberedPerson(), question],
    queryFn: ({ signal }) => call(openCalendar, { query: question, signal }),
    placeholderData: keepPreviousData,
  })
}
