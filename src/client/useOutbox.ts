import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { openOutbox, type OutboxPage } from '../contract/outbox'
import { call } from './call'
import { rememberedPerson } from './person'

/** How often it is asked again while it is in view, in milliseconds: what waits goes by itself. */
const often = 4000

/** What one's own authority tells outside, in one state. */
export function useOutbox(state: OutboxPage['state']) {
  return useQuery({
    queryKey: ['outbox', state, rememberedPerson()],
    queryFn: ({ signal }) => call(openOutbox, { query: { state }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: often,
  })
}
