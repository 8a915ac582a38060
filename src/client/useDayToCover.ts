import { useQuery } from '@tanstack/react-query'
import { openDayToCover } from '../contract/cover'
import { call } from './call'
import { rememberedPerson } from './person'

/**
 * The talks of a colleague's day, and who or what can take their place; today unless said. All to
 * come when the colleague leaves.
 */
export function useDayToCover(personId: string, on: string | null, leaving: boolean) {
  return useQuery({
    queryKey: ['day-to-cover', rememberedPerson(), personId, on, leaving],
    queryFn: ({ signal }) =>
      call(openDayToCover, {
        params: { personId },
        query: { ...(on !== null && { on }), ...(leaving && { leaving: 'yes' }) },
        signal,
      }),
  })
}
