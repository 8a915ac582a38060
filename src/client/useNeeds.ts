import { useQuery } from '@tanstack/react-query'
import { openNeeds } from '../contract/needs'
import { call } from './call'
import { rememberedPerson } from './person'

/** What to have in view with a citizen, as it is kept. */
export function useNeeds(citizenId: string) {
  return useQuery({
    queryKey: ['needs', rememberedPerson(), citizenId],
    queryFn: ({ signal }) => call(openNeeds, { params: { citizenId }, signal }),
    // A form begins on what is kept now, never on what was kept before.
    gcTime: 0,
  })
}
