import { useQuery } from '@tanstack/react-query'
import { whoAmI } from '../contract/firstOperations'
import { call } from './call'
import { rememberedPerson } from './person'

/** The person this tab acts as, and today by the API's clock. Asked only once somebody is chosen. */
export function useMe() {
  const person = rememberedPerson()
  return useQuery({
    queryKey: ['me', person],
    queryFn: ({ signal }) => call(whoAmI, { signal }),
    enabled: person !== null,
    // Who one is changes with the person alone; today, while the page stands open, within minutes.
    staleTime: 60_000,
  })
}
