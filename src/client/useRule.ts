import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { openRule } from '../contract/ruleOperations'
import { call, type Asking } from './call'
import { rememberedPerson } from './person'

/** One rule as it stands on a day of a calendar, with the versions before and after it. */
export function useRule(ruleId: string, query: Asking<typeof openRule>['query']) {
  return useQuery({
    queryKey: ['rule', rememberedPerson(), ruleId, query],
    queryFn: ({ signal }) =>
      call(openRule, { params: { ruleId }, ...(query && { query }), signal }),
    placeholderData: keepPreviousData,
  })
}
