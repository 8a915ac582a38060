import { useQuery } from '@tanstack/react-query'
import { openStanding } from '../contract/standing'
import { call } from './call'
import { rememberedPerson } from './person'

/** A citizen's duties, rights and exemptions today. */
export function useStanding(citizenId: string) {
  return useQuery({
    queryKey: ['standing', rememberedPerson(), citizenId],
    queryFn: ({ signal }) => call(openStanding, { params: { citizenId }, signal }),
  })
}
