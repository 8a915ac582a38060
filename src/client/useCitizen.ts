import { useQuery } from '@tanstack/react-query'
import { openCitizen } from '../contract/operations'
import { call } from './call'
import { rememberedPerson } from './person'

/** Everything the citizen page shows. */
export function useCitizen(citizenId: string) {
  return useQuery({
    queryKey: ['citizen', rememberedPerson(), citizenId],
    queryFn: ({ signal }) => call(openCitizen, { params: { citizenId }, signal }),
  })
}
