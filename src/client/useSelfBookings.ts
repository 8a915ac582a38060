import { useQuery } from '@tanstack/react-query'
import { openSelfBookings } from '../contract/selfBooking'
import { call } from './call'
import { rememberedPerson } from './person'

/** What a citizen may book or was to book alone, and what could be opened. */
export function useSelfBookings(citizenId: string) {
  return useQuery({
    queryKey: ['self-bookings', rememberedPerson(), citizenId],
    queryFn: ({ signal }) => call(openSelfBookings, { params: { citizenId }, signal }),
  })
}
