import { useQuery } from '@tanstack/react-query'
import { openOneInFour } from '../contract/oneInFour'
import { call } from './call'
import { rememberedPerson } from './person'

/** How many of one in four are exempted, and who. */
export function useOneInFour() {
  return useQuery({
    queryKey: ['one-in-four', rememberedPerson()],
    queryFn: ({ signal }) => call(openOneInFour, { signal }),
  })
}
