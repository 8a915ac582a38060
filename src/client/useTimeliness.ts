import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { openTimeliness } from '../contract/timelinessOperations'
import { call, type Asking } from './call'
import { rememberedPerson } from './person'

export type TimelinessQuery = NonNullable<Asking<typeof openTimeliness>['query']>

/** How timely one's own citizens got their talks, of those that are chosen. */
export function useTimeliness(query: TimelinessQuery) {
  return useQuery({
    queryKey: ['timeliness', rememberedPerson(), query],
    queryFn: ({ signal }) => call(openTimeliness, { query, signal }),
    placeholderData: keepPreviousData,
  })
}
