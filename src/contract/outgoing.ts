import * as z from 'zod'
import type { NationalSummons } from '../domain/nationalSummons'
import { messageKinds } from '../domain/message'
import { forms } from '../law/caseFile'
import type { Immutable } from './immutable'

const date = z.iso.date()
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)

/** A summons as the national record takes it, in thirteen fields. */
export const nationalSummons = z.strictObject({
  personId: z.string().regex(/^\d{10}$/),
  time: z.strictObject({ date, start: instant, end: instant }),
  form: z.enum(forms),
  type: z.number().int(),
  place: z.string().min(1).nullable(),
  contactOptions: z.array(z.enum(['digital-post', 'letter', 'phone'])).min(1),
  address: z.string().min(1).nullable(),
  phoneNumber: z.string().min(8).nullable(),
  text: z.strictObject({ title: z.string().min(1), description: z.string() }),
  caseworkerName: z.string().min(1),
  mayBeRebooked: z.boolean(),
  rebookingWindow: z.strictObject({ from: date, to: date }).nullable(),
  fund: z.enum(['holds', 'takes-part', 'none']),
}) satisfies z.ZodType<NationalSummons>

/** What a citizen is written, in Danish. */
const letter = z.strictObject({
  to: z.strictObject({ personId: z.string().regex(/^\d{10}$/), name: z.string().min(1) }),
  from: z.string().min(1),
  title: z.string().min(1),
  parts: z
    .array(
      z.strictObject({
        heading: z.string().min(1).nullable(),
        lines: z.array(z.string().min(1)).min(1),
      }),
    )
    .min(1),
  /** The talk as an iCalendar file, to go along; null while it has no time. */
  calendar: z.string().startsWith('BEGIN:VCALENDAR').nullable(),
})

/** A reminder in Danish: a text message by number, digital post by person. */
const reminder = z.strictObject({
  to: z.union([
    z.strictObject({ phone: z.string().min(8) }),
    z.strictObject({ personId: z.string().regex(/^\d{10}$/) }),
  ]),
  text: z.string().min(1),
})

/**
 * What a receiver is sent, and its answer promised: 2xx when it is taken, 412 to an id that was
 * taken before, another 4xx when it never will be.
 */
export const outgoing = z.strictObject({
  /** The same each time it is sent; also the header `Idempotency-Key`. */
  id: z.string().min(1).max(46),
  what: z.enum(messageKinds),
  /** Which talk, and which version of it; null while the citizen has not booked it. */
  talk: z.strictObject({ id: z.string().min(1), version: z.number().int().min(1) }).nullable(),
  content: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('summons'), summons: nationalSummons }),
    z.strictObject({ kind: z.literal('letter'), letter }),
    z.strictObject({ kind: z.literal('reminder'), reminder }),
  ]),
})
export type Outgoing = Immutable<z.infer<typeof outgoing>>
