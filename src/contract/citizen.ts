import * as z from 'zod'
import type { Immutable } from './immutable'
import { benefits, conversationKinds, targetGroups } from '../law/caseFile'
import { assessment, requirement, responsible, why } from './assessment'
import { conversation } from './conversation'
import { fundWish } from './fundWish'
import { citizenNeeds } from './needs'
import { arrival } from './reception'
import { referral } from './referral'
import { citation, text } from './ruleCitation'

/** Everything the citizen page shows. */
export const citizenPage = z.object({
  id: z.string(),
  name: z.string(),
  maskedNumber: z.string(),
  age: z.number().int(),
  digitalPost: z.boolean(),
  phone: z.string().nullable(),
  employer: z.string().nullable(),
  authorityNames: z.object({ jobCentre: z.string().nullable(), fund: z.string().nullable() }),
  benefits: z.array(
    z.object({
      id: z.string(),
      benefit: z.enum(benefits),
      targetGroup: z.enum(targetGroups).nullable(),
      from: z.string(),
      to: z.string().nullable(),
    }),
  ),
  /** Whole days since the process began, the first being 1; null when none runs. */
  dayInProcess: z.number().int().nullable(),
  responsible: responsible.nullable(),
  /** The next talk somebody has to book or hold. */
  next: requirement.nullable(),
  assessment,
  conversations: z.array(conversation),
  /** Who at the asker’s authority has the citizen; null when nobody there has. */
  caseworker: z
    .object({
      id: z.string(),
      name: z.string(),
      /** Who gave the citizen to that person, and when; null when the talks tell it. */
      given: z.object({ byName: z.string(), on: z.string() }).nullable(),
    })
    .nullable(),
  /** Of the asker’s own talks of today: that the citizen has come. */
  arrivals: z.array(arrival.extend({ conversation: z.string() })),
  unlawfulBookings: z.array(
    z.object({
      conversation: z.string(),
      reason: text,
      why,
      rules: z.array(citation),
      mend: z.enum(['change-form', 'cancel']),
    }),
  ),
  /** Talks held in a form the law did not allow that day. */
  unlawfullyHeld: z.array(
    z.object({ conversation: z.string(), reason: text, why, rules: z.array(citation) }),
  ),
  /** What the asker’s authority has noted or agreed and not followed up, the soonest first. */
  followUps: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      on: z.string(),
      personName: z.string(),
      mine: z.boolean(),
      due: z.boolean(),
    }),
  ),
  referral: referral.nullable(),
  /** What the citizen may book alone, or did not book in time; null when there is neither. */
  selfBooking: z
    .object({
      state: z.enum(['open', 'expired']),
      kind: z.enum(conversationKinds),
      deadline: z.string(),
    })
    .nullable(),
  fundWish: fundWish.nullable(),
  needs: citizenNeeds,
})
export type CitizenPage = Immutable<z.infer<typeof citizenPage>>
