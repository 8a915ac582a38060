import * as z from 'zod'
import { excuses } from '../domain/absence'
import { absenceSteps } from '../domain/absenceStep'

/** An absence as the screens show it. The fund it was told sees the notice alone. */
export const absence = z.object({
  excuse: z.enum(excuses).nullable(),
  /** What it waits for the asker to do; null when for nothing. */
  step: z.enum(absenceSteps).nullable(),
  /** Who booked the talk, and when; null where the journal does not say. */
  booked: z.object({ byName: z.string(), on: z.string() }).nullable(),
  decision: z
    .object({
      text: z.string(),
      guidance: z.string(),
      receipt: z.string(),
      byName: z.string(),
      on: z.string(),
    })
    .nullable(),
  /** The notice to the citizen's fund; null when there is none to tell. */
  notice: z
    .object({
      state: z.enum(['to-send', 'sent', 'answered']),
      fundName: z.string(),
      sent: z.object({ byName: z.string(), on: z.string() }).nullable(),
      answer: z.object({ text: z.string(), byName: z.string(), on: z.string() }).nullable(),
    })
    .nullable(),
})
