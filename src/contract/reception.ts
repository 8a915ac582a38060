import * as z from 'zod'
import { conversationKinds, conversationStatuses } from '../law/caseFile'
import { conversation } from './conversation'
import type { Immutable } from './immutable'
import { citizenNeeds } from './needs'

/** When a citizen came, and who received them. */
export const arrival = z.object({ at: z.string(), byName: z.string() })
export type Arrival = Immutable<z.infer<typeof arrival>>

/** Somebody who comes today. */
const comer = z.object({
  id: z.string(),
  /** Null when the citizen is no longer the asker's own. */
  citizen: z.object({ id: z.string(), name: z.string() }).nullable(),
  at: z.string(),
  until: z.string(),
  kind: z.enum(conversationKinds),
  caseworkerName: z.string(),
  /** Empty where no room was booked. */
  room: z.string(),
  status: z.enum(conversationStatuses),
  participants: conversation.shape.participants,
  needs: citizenNeeds,
  arrived: arrival.nullable(),
  /** That the citizen came can be said, or taken back. */
  mayArrive: z.boolean(),
})
export type Comer = Immutable<z.infer<typeof comer>>

/** Everybody who comes today, by the place they come to and in order of time. */
export const receptionPage = z.object({
  today: z.string(),
  places: z.array(
    z.object({
      /** Empty where nobody said it. */
      address: z.string(),
      comers: z.array(comer),
    }),
  ),
})
export type ReceptionPage = Immutable<z.infer<typeof receptionPage>>
