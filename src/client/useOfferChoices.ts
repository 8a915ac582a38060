import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { askOfferChoices } from '../contract/offerOperations'
import { call } from './call'
import { rememberedPerson } from './person'

/** What the law says of each kind of offer that begins on a day; null while there is no such day. */
export function useOfferChoices(citizenId: string, from: string | null) {
  return useQuery({
    queryKey: ['offer-choices', rememberedPerson(), citizenId, from],
    queryFn: ({ signal }) =>
      call(askOfferChoices, { params: { citizenId }, query: { from: from ?? '' }, signal }),
    enabled: from !== null,
    placeholderData: keepPreviousData,
  })
}
