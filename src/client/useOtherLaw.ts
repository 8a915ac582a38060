import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { compareLaw } from '../contract/otherLaw'
import { call, type Asking } from './call'
import { rememberedPerson } from './person'

type Query = NonNullable<Asking<typeof compareLaw>['query']>

/** The law of another day about a citizen; the former answer stays in view while a new one is asked for. */
export function useOtherLaw(citizenId: string, query: Query) {
  return useQuery({
    queryKey: ['other-law', rememberedPerson(), citizenId, query],
    queryFn: ({ signal }) => call(compareLaw, { params: { citizenId }, query, signal }),
    placeholderData: keepPreviousData,
  })
}
