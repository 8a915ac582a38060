import type { z } from 'zod'
import type { ProblemKind } from './problem'

/**
 * One line of the API, as data: what is asked, what is answered and what may go wrong.
 * The client, the router and the published OpenAPI document are all made from it.
 */
export interface Operation {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** With parameters in braces: `/api/citizens/{citizenId}`. */
  readonly path: string
  readonly summary: string
  /**
   * A `question` changes nothing; a `disclosure` only writes in the journal that it was asked, and
   * `typing` only keeps what somebody has in a form and not saved yet. A `command` changes something and needs a
   * request id; a `change` alters something that exists and needs its version too.
   */
  readonly kind: 'question' | 'disclosure' | 'typing' | 'command' | 'change'
  /** Whoever asks is answered, and nobody has to say who they are. */
  readonly anybody?: true
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  readonly body: z.ZodType | null
  /** The largest body it reads, in bytes, where the usual one is too small. */
  readonly largestBody?: number
  readonly answer: { readonly status: 200 | 201; readonly body: z.ZodType }
  readonly problems: readonly ProblemKind[]
}
