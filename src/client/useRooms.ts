import { useQuery } from '@tanstack/react-query'
import { listRooms } from '../contract/hoursOperations'
import { call } from './call'
import { rememberedPerson } from './person'

/** The rooms of one's own authority with their hours. */
export function useRooms() {
  return useQuery({
    queryKey: ['rooms', rememberedPerson()],
    queryFn: ({ signal }) => call(listRooms, { signal }),
  })
}
