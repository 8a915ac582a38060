import { useQuery } from '@tanstack/react-query'
import { searchCitizens } from '../contract/firstOperations'
import { call } from './call'
import { rememberedPerson } from './person'

/** As many as have one birthday, and more. */
const most = 1000

/**
 * Which of my own citizens have a civil registration number that begins so; null asks nobody. Only
 * the API knows the numbers.
 */
export function useNumberSearch(text: string | null) {
  return useQuery({
    queryKey: ['citizens', rememberedPerson(), text],
    queryFn: async ({ signal }) => {
      const body = { text: text ?? '', order: 'name', limit: most } as const
      const { rows } = await call(searchCitizens, { body, signal })
      return new Set(rows.map(({ id }) => id))
    },
    enabled: text !== null,
    structuralSharing: false,
  })
}
