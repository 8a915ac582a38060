import { useQuery } from '@tanstack/react-query'
import { listPeople } from '../contract/hoursOperations'
import { call } from './call'
import { rememberedPerson } from './person'

/** The people of one's own authority. */
export function usePeople() {
  return useQuery({
    queryKey: ['people', rememberedPerson()],
    queryFn: ({ signal }) => call(listPeople, { signal }),
  })
}
