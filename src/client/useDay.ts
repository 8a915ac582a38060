import { useQuery } from '@tanstack/react-query'
import { openDay } from '../contract/day'
import { call } from './call'
import { rememberedPerson } from './person'

/** One's talks today, and what waits. */
export function useDay() {
  return useQuery({
    queryKey: ['day', rememberedPerson()],
    queryFn: ({ signal }) => call(openDay, { signal }),
  })
}
