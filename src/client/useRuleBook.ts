import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { openRuleBook } from '../contract/ruleOperations'
import { call, type Asking } from './call'
import { rememberedPerson } from './person'

/** Every rule as it stands on a day of a calendar; the former answer stays until there is another. */
export function useRuleBook(query: Asking<typeof openRuleBook>['query'], enabled = true) {
  return useQuery({
    queryKey: ['rules', rememberedPerson(), query],
    queryFn: ({ signal }) => call(openRuleBook, { ...(query && { query }), signal }),
    placeholderData: keepPreviousData,
    enabled,
  })
}
