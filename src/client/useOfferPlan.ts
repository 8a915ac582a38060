import { useQuery } from '@tanstack/react-query'
import { openOfferPlan } from '../contract/offerOperations'
import { call } from './call'
import { rememberedPerson } from './person'

/** A citizen's plan of offers with what the law says of it. */
export function useOfferPlan(citizenId: string) {
  return useQuery({
    queryKey: ['offer-plan', rememberedPerson(), citizenId],
    queryFn: ({ signal }) => call(openOfferPlan, { params: { citizenId }, signal }),
  })
}
