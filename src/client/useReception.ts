import { useQuery } from '@tanstack/react-query'
import { openReception } from '../contract/receptionOperations'
import { call } from './call'
import { rememberedPerson } from './person'

/** How often it is asked again while it is in view, in milliseconds: there are two at a counter. */
const often = 15_000

/** Who comes to one's own authority today. */
export function useReception() {
  return useQuery({
    queryKey: ['reception', rememberedPerson()],
    queryFn: ({ signal }) => call(openReception, { signal }),
    refetchInterval: often,
  })
}
