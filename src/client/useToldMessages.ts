import { useQuery } from '@tanstack/react-query'
import { openToldMessages, type ToldMessage } from '../contract/toldMessages'
import { call } from './call'
import { rememberedPerson } from './person'

/** How often it is asked again while something is on its way, in milliseconds. */
const often = 5000

/** What one's own authority told outside of a citizen's talks. */
export function useToldMessages(citizenId: string) {
  return useQuery({
    queryKey: ['told-messages', citizenId, rememberedPerson()],
    queryFn: ({ signal }) => call(openToldMessages, { params: { citizenId }, signal }),
    refetchInterval: ({ state: { data } }) => (data?.messages.some(isOnItsWay) ? often : false),
  })
}

/** The record is told at once. Reminders, and letters that are kept back, nobody watches. */
function isOnItsWay({ channel, what, state }: ToldMessage): boolean {
  return state === 'waiting' && what !== 'reminder' && channel === 'national-record'
}
