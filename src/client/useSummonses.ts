import { useQuery } from '@tanstack/react-query'
import { openSummonses } from '../contract/summonses'
import { call } from './call'
import { rememberedPerson } from './person'

/** One's own booked talks from a day to a day, with the last letter about each. */
export function useSummonses(from: string, to: string) {
  return useQuery({
    queryKey: ['summonses', rememberedPerson(), from, to],
    queryFn: ({ signal }) => call(openSummonses, { query: { from, to }, signal }),
  })
}
