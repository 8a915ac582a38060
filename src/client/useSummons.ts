import { useQuery } from '@tanstack/react-query'
import { openSummons } from '../contract/summons'
import { call } from './call'
import { rememberedPerson } from './person'

/** What the citizen was written about a talk. */
export function useSummons(citizenId: string, conversationId: string) {
  return useQuery({
    queryKey: ['summons', citizenId, conversationId, rememberedPerson()],
    queryFn: ({ signal }) => call(openSummons, { params: { citizenId, conversationId }, signal }),
  })
}
