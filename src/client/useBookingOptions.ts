import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { BookingQuestion } from '../contract/bookingOptions'
import { askBookingOptions } from '../contract/operations'
import { call } from './call'
import { rememberedPerson } from './person'

/** What law and calendar say about a talk; asked again whenever the question changes. */
export function useBookingOptions(citizenId: string, question: BookingQuestion) {
  return useQuery({
    queryKey: ['booking-options', rememberedPerson(), citizenId, question],
    queryFn: ({ signal }) =>
      call(askBookingOptions, { params: { citizenId }, query: question, signal }),
    placeholderData: keepPreviousData,
    // A form begins on what law and calendar say now, never on what they said to an earlier one.
    gcTime: 0,
    staleTime: 0,
  })
}
