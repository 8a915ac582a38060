import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { askLawChanges } from '../contract/ruleOperations'
import { call, type Asking } from './call'
import { rememberedPerson } from './person'

/** What the law says otherwise on one day than on another. */
export function useLawChanges(query: Asking<typeof askLawChanges>['query']) {
  return useQuery({
    queryKey: ['law-changes', rememberedPerson(), query],
    queryFn: ({ signal }) => call(askLawChanges, { ...(query && { query }), signal }),
    placeholderData: keepPreviousData,
  })
}
