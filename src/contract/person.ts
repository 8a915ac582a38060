import * as z from 'zod'
import { text } from './ruleCitation'
import type { Immutable } from './immutable'

/** The person who asks, as the API sees them. */
export const me = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['caseworker', 'team-leader', 'adviser']),
  authorityName: z.string(),
  /** The person leads the authority’s people. */
  leads: z.boolean(),
  party: z.enum(['fund', 'job-centre']),
  /** Today in Denmark by the API's clock. */
  today: z.string(),
  /** What the acts call each party today, as in the middle of a sentence. */
  partyLabels: z.object({ fund: text, 'job-centre': text, other: text }),
})

/** Someone one can be in a demonstration. Answered by the host, at `/auth/people`. */
export const demonstrationPerson = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['caseworker', 'team-leader', 'adviser']),
  authorityName: z.string(),
})
export type DemonstrationPerson = Immutable<z.infer<typeof demonstrationPerson>>
