import { useQuery } from '@tanstack/react-query'
import { openHandOvers } from '../contract/handOver'
import { call } from './call'
import { rememberedPerson } from './person'

/** One's own citizens near their hand-over. */
export function useHandOvers() {
  return useQuery({
    queryKey: ['hand-overs', rememberedPerson()],
    queryFn: ({ signal }) => call(openHandOvers, { signal }),
  })
}
