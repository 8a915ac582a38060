import * as z from 'zod'
import { conversationKinds, forms } from '../law/caseFile'
import { isSupported } from '../law/supportedDates'
import type { Immutable } from './immutable'
import type { Operation } from './operation'

/** A booked talk of somebody who is away, and who or what can take its place. */
const talk = z.object({
  id: z.string(),
  version: z.number().int(),
  /** Null when the citizen is no longer the asker's own: then nothing can be done with it here. */
  citizen: z
    .object({
      id: z.string(),
      name: z.string(),
      /** How to reach the citizen: digital post or letter, and the telephone if there is one. */
      digitalPost: z.boolean(),
      phone: z.string().nullable(),
    })
    .nullable(),
  /** The asker's own authority holds it; in another's the one who is away only takes part. */
  mine: z.boolean(),
  kind: z.enum(conversationKinds),
  form: z.enum(forms),
  on: z.string(),
  at: z.string(),
  until: z.string(),
  minutes: z.number().int(),
  begun: z.boolean(),
  /** Those who are free then first, of them who has fewest talks that day. */
  colleagues: z.array(
    z.object({ id: z.string(), name: z.string(), free: z.boolean(), talks: z.number().int() }),
  ),
  /** Id of the colleague who is proposed; null when nobody is free. */
  proposed: z.string().nullable(),
  /** When it can be held instead by the same person, each talk another time; null when none is found. */
  next: z.object({ on: z.string(), at: z.string() }).nullable(),
})
export type TalkToCover = Immutable<z.infer<typeof talk>>

const held = z.object({
  /** The asker may give them to somebody else; those who may otherwise, by name. */
  mayHandOn: z.boolean(),
  turnTo: z.array(z.string()),
  /** To whom, and how many citizens each has. */
  colleagues: z.array(z.object({ id: z.string(), name: z.string(), citizens: z.number().int() })),
  citizens: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** One of the talks is the citizen’s. */
      booked: z.boolean(),
      /** The citizen was given to the person: who holds the talks does not tell. */
      given: z.boolean(),
      /** Id of the colleague who is proposed; null when there is none. */
      proposed: z.string().nullable(),
    }),
  ),
})
export type HeldCitizens = Immutable<z.infer<typeof held>>

const day = z.object({
  today: z.string(),
  on: z.string(),
  person: z.object({ id: z.string(), name: z.string() }),
  /** Every talk to come is looked at, as the person leaves. */
  leaving: z.boolean(),
  /** The citizens the person has; null unless the person leaves. */
  held: held.nullable(),
  /** The booked ones in order of time. */
  talks: z.array(talk),
})
export type DayToCover = Immutable<z.infer<typeof day>>

export const openDayToCover = {
  id: 'openDayToCover',
  method: 'GET',
  path: '/api/people/{personId}/talks-to-cover',
  summary:
    'The booked talks of a colleague’s day, today’s unless said, or all to come when the colleague leaves, with who is free to hold each and when it can be held instead.',
  kind: 'question',
  params: z.object({ personId: z.string().max(100) }),
  query: z.object({
    on: z.iso.date({ error: 'invalid', abort: true }).refine(isSupported, 'law-unknown').optional(),
    /** Somebody leaves: every booked talk to come, whatever the day, and nothing moved. */
    leaving: z.literal('yes').optional(),
  }),
  body: null,
  answer: { status: 200, body: day },
  problems: ['not-found', 'invalid'],
} as const satisfies Operation
