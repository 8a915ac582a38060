import { useQuery } from '@tanstack/react-query'
import { openMessage } from '../contract/keptMessage'
import { call } from './call'
import { rememberedPerson } from './person'

/** What a citizen was told, as it was kept. */
export function useKeptMessage(citizenId: string, messageId: string) {
  return useQuery({
    queryKey: ['kept-message', citizenId, messageId, rememberedPerson()],
    queryFn: ({ signal }) => call(openMessage, { params: { citizenId, messageId }, signal }),
  })
}
