import { useQuery } from '@tanstack/react-query'
import { openEmployers } from '../contract/employerOperations'
import { call } from './call'
import { rememberedPerson } from './person'

/** The employers of one's municipality; `counted` with how many placements are running. */
export function useEmployers(given: { readonly counted: boolean; readonly enabled?: boolean }) {
  const { counted, enabled = true } = given
  return useQuery({
    queryKey: ['employers', rememberedPerson(), counted],
    queryFn: ({ signal }) =>
      call(openEmployers, { query: counted ? { counted: 'yes' } : {}, signal }),
    enabled,
  })
}
