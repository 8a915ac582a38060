import { useQuery } from '@tanstack/react-query'
import { openNotes } from '../contract/note'
import { call } from './call'
import { rememberedPerson } from './person'

/** What one's own authority has noted about a citizen, and agreed for a day. */
export function useNotes(citizenId: string) {
  return useQuery({
    queryKey: ['notes', rememberedPerson(), citizenId],
    queryFn: ({ signal }) => call(openNotes, { params: { citizenId }, signal }),
  })
}
