import { useQuery } from '@tanstack/react-query'
import { openEmployer } from '../contract/employerOperations'
import { call } from './call'
import { rememberedPerson } from './person'

/** An employer with its placements. */
export function useEmployer(employerId: string) {
  return useQuery({
    queryKey: ['employer', rememberedPerson(), employerId],
    queryFn: ({ signal }) => call(openEmployer, { params: { employerId }, signal }),
  })
}
