import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { proposeTalks } from '../contract/talkPlan'
import { call } from './call'
import { rememberedPerson } from './person'

/**
 * A time for every talk that is due from a day to a day, with everybody or those chosen. It is asked again when something was saved,
 * and not because somebody looks away and back: what one is adjusting stays.
 */
export function useTalkPlan(from: string, to: string, chosen: ReadonlySet<string> | null) {
  const citizens = chosen && [...chosen]
  return useQuery({
    queryKey: ['talk-plan', rememberedPerson(), from, to, citizens],
    queryFn: ({ signal }) =>
      call(proposeTalks, { query: { from, to }, body: { citizens }, signal }),
    // Those chosen stay in view until the plan of everybody has come.
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}
