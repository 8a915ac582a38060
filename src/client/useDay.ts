import { useQuery } from '@tanstack/react-query'
import { openDay } from '../contract/day'
import { call } from './call'
import { rememberedPerson } from './person'

/** How often it is asked again while it is in view, in milliseconds: somebody may have come. */
const often = 20_000

/** One's talks today, and what waits. */
export function useDay() {
  return useQuery({
    queryKey: ['day', rememberedPerson()],
    queryFn: ({ signal }) => call(openDay, { signal }),
    refetchInterval: often,
  })
}
