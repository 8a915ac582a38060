import * as z from 'zod'
import { requestIdLength } from './requestIdLength'

/** Which form of which thing, as the screens name it. */
export const formName = z.string().regex(/^[\w-]{1,200}$/)

/** What somebody has typed and not saved: any text, under the id its save will be sent with. */
export const formDraftRequest = z.strictObject({
  requestId: z.string().min(requestIdLength.least, 'invalid').max(requestIdLength.most, 'too-long'),
  content: z.string().max(20_000, 'too-long'),
})

/** The draft as it was last kept; null when there is none. */
export const formDraftAnswer = z.object({
  draft: z
    .object({
      requestId: z.string(),
      content: z.string(),
      /** When it was kept: local date and time. */
      on: z.string(),
      at: z.string(),
      /** Its save has been answered since: what it holds is saved. */
      saved: z.boolean(),
    })
    .nullable(),
})
