import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { CitizenSearch } from '../contract/citizenRow'
import { searchCitizens } from '../contract/firstOperations'
import { call } from './call'
import { rememberedPerson } from './person'

/** My own citizens that match; the former answer stays in view while a new one is asked for. */
export function useCitizens(search: CitizenSearch, enabled = true) {
  return useQuery({
    queryKey: ['citizens', rememberedPerson(), search],
    queryFn: ({ signal }) => call(searchCitizens, { body: search, signal }),
    placeholderData: keepPreviousData,
    enabled,
  })
}
