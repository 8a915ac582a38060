import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { openTeam } from '../contract/team'
import { call } from './call'
import { rememberedPerson } from './person'

/** What whoever leads one's own authority's people must see, naming so many of those nobody has. */
export function useTeam(count: number) {
  return useQuery({
    queryKey: ['team', rememberedPerson(), count],
    queryFn: ({ signal }) => call(openTeam, { query: { count }, signal }),
    placeholderData: keepPreviousData,
  })
}
