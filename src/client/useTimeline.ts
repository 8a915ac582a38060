import { useQuery } from '@tanstack/react-query'
import { openTimeline } from '../contract/timeline'
import { call } from './call'
import { rememberedPerson } from './person'

/** A citizen’s whole course, entry by entry. */
export function useTimeline(citizenId: string) {
  return useQuery({
    queryKey: ['timeline', rememberedPerson(), citizenId],
    queryFn: ({ signal }) => call(openTimeline, { params: { citizenId }, signal }),
  })
}
