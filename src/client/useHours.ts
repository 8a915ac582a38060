import { useQuery } from '@tanstack/react-query'
import { openHours } from '../contract/hoursOperations'
import { call } from './call'
import { rememberedPerson } from './person'

/** When somebody works, as it is kept. */
export function useHours(personId: string) {
  return useQuery({
    queryKey: ['hours', rememberedPerson(), personId],
    queryFn: ({ signal }) => call(openHours, { params: { personId }, signal }),
    // A form begins on what is kept now, never on what was kept before.
    gcTime: 0,
    enabled: personId !== '',
  })
}
