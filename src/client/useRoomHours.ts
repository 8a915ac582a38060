import { useQuery } from '@tanstack/react-query'
import { openRoomHours } from '../contract/hoursOperations'
import { call } from './call'
import { rememberedPerson } from './person'

/** When a room is open, as it is kept. */
export function useRoomHours(roomId: string) {
  return useQuery({
    queryKey: ['room-hours', rememberedPerson(), roomId],
    queryFn: ({ signal }) => call(openRoomHours, { params: { roomId }, signal }),
    // A form begins on what is kept now, never on what was kept before.
    gcTime: 0,
  })
}
