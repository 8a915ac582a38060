import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { openCounted } from '../contract/timelinessOperations'
import { call, type Asking } from './call'
import { rememberedPerson } from './person'

/** The citizens behind a figure of timeliness. */
export function useCounted(query: NonNullable<Asking<typeof openCounted>['query']>) {
  return useQuery({
    queryKey: ['counted', rememberedPerson(), query],
    queryFn: ({ signal }) => call(openCounted, { query, signal }),
    placeholderData: keepPreviousData,
  })
}
