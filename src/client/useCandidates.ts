import { useQuery } from '@tanstack/react-query'
import { openCandidates } from '../contract/selfBookingCandidates'
import { call } from './call'
import { rememberedPerson } from './person'

/** Who can be let book alone of those with a talk that is due from a day to a day. */
export function useCandidates(from: string, to: string) {
  return useQuery({
    queryKey: ['candidates', rememberedPerson(), from, to],
    queryFn: ({ signal }) => call(openCandidates, { query: { from, to }, signal }),
  })
}
