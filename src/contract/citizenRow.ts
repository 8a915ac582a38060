import * as z from 'zod'
import type { Immutable } from './immutable'
import { benefits, conversationKinds, parties, targetGroups } from '../law/caseFile'

/** How near a requirement is: past its date, due within a fortnight, later, or already booked. */
export const urgency = z.enum(['overdue', 'soon', 'later', 'booked'])

export const citizenSearch = z.strictObject({
  /** Part of a name, or a civil registration number; empty for everyone. */
  text: z.string().trim().max(100, 'too-long'),
  order: z.enum(['due', 'name']),
  limit: z.number().int().min(1).max(1000),
})
export type CitizenSearch = Immutable<z.infer<typeof citizenSearch>>

/** One line of the list of citizens. */
export const citizenRow = z.object({
  id: z.string(),
  name: z.string(),
  maskedNumber: z.string(),
  benefit: z.enum(benefits).nullable(),
  targetGroup: z.enum(targetGroups).nullable(),
  responsible: z.object({ party: z.enum(parties), until: z.string().nullable() }).nullable(),
  next: z
    .object({
      number: z.number().int(),
      kind: z.enum(conversationKinds),
      party: z.enum(parties),
      dueBy: z.string(),
      /** The day of the booked talk; null when none is booked. */
      bookedOn: z.string().nullable(),
      urgency,
    })
    .nullable(),
  /** Bookings that are no longer lawful. */
  unlawful: z.number().int(),
})
export type CitizenRow = Immutable<z.infer<typeof citizenRow>>

export const citizenRows = z.object({
  total: z.number().int(),
  rows: z.array(citizenRow),
})
