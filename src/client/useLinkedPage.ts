import { useQuery } from '@tanstack/react-query'
import { openByLink } from '../contract/selfBooking'
import { call } from './call'

/** What whoever knows the link may book, and when. */
export function useLinkedPage(selfBookingId: string) {
  return useQuery({
    queryKey: ['self-booking', selfBookingId],
    queryFn: ({ signal }) => call(openByLink, { params: { selfBookingId }, signal }),
  })
}
