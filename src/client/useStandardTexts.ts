import { useQuery } from '@tanstack/react-query'
import { openStandardTexts } from '../contract/standardTexts'
import { call } from './call'
import { rememberedPerson } from './person'

/** The texts one's own authority keeps ready. */
export function useStandardTexts() {
  return useQuery({
    queryKey: ['standard-texts', rememberedPerson()],
    queryFn: ({ signal }) => call(openStandardTexts, { signal }),
  })
}
