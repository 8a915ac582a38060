import { useQuery } from '@tanstack/react-query'
import { previewSelfBooking } from '../contract/selfBookingPreview'
import { ApiProblem } from './apiProblem'
import { call, type Asking } from './call'
import { rememberedPerson } from './person'

/** What a citizen would be written, if a talk was opened; a refusal is not asked about again. */
export function useSelfBookingPreview(
  citizenId: string,
  query: NonNullable<Asking<typeof previewSelfBooking>['query']>,
) {
  return useQuery({
    queryKey: ['self-booking-preview', rememberedPerson(), citizenId, query],
    queryFn: ({ signal }) => call(previewSelfBooking, { params: { citizenId }, query, signal }),
    retry: (count, failure) => count < 3 && !(failure instanceof ApiProblem),
  })
}
