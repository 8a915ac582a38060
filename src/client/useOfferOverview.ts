import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { openOfferOverview } from '../contract/offerOverview'
import { call, type Asking } from './call'
import { rememberedPerson } from './person'

export type OverviewQuery = NonNullable<Asking<typeof openOfferOverview>['query']>

/** How soon the rest is asked for while not all citizens have been looked at, in milliseconds. */
const soon = 1

/** How one's own citizens stand with their offers. A large authority is asked about until all is seen. */
export function useOfferOverview(query: OverviewQuery) {
  return useQuery({
    queryKey: ['offer-overview', rememberedPerson(), query],
    queryFn: ({ signal }) => call(openOfferOverview, { query, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.overview === null ? soon : false),
    refetchIntervalInBackground: true,
  })
}
