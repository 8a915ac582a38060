import * as z from 'zod'
import type { Immutable } from './immutable'
import { why } from './assessment'
import { citation, text } from './ruleCitation'
import { settledRequirement } from './settledRequirement'

/**
 * Every way an operation can fail, with its HTTP status. Each but `failure` and `away` says for
 * certain that nothing was changed.
 */
export const problemKinds = {
  'not-identified': 401,
  'not-permitted': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'number-known': 409,
  'employer-known': 409,
  'employer-in-use': 409,
  'time-taken': 409,
  'wrong-status': 409,
  'notice-sent': 409,
  'undo-over': 409,
  'requirement-settled': 409,
  'self-booking-open': 409,
  'self-booking-closed': 409,
  'summons-settled': 409,
  'stale-version': 412,
  'body-too-large': 413,
  'wrong-media-type': 415,
  'law-refuses': 422,
  'needs-acceptance': 422,
  invalid: 422,
  'request-id-reused': 422,
  'request-id-missing': 400,
  'bad-json': 400,
  'version-missing': 428,
  failure: 500,
  'laid-anew': 410,
  'no-room': 507,
  away: 503,
} as const

export type ProblemKind = keyof typeof problemKinds

const namespace = 'urn:rettidig:problem:'

export const problemType = (kind: ProblemKind): string => namespace + kind

const unsettled: readonly string[] = (['failure', 'away'] as const).map(problemType)

/** True when a problem of that type says for certain that nothing was changed. */
export const settles = (type: string): boolean =>
  type.startsWith(namespace) && !unsettled.includes(type)

/** `application/problem+json` (RFC 9457). What a kind adds to the five standard members is optional here. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  /** One per field: where in the request body (RFC 6901), and what is wrong with it. */
  errors: z
    .array(
      z.object({
        pointer: z.string(),
        code: z.string(),
        /** In a file: the line, counted from 1, where it is known. */
        line: z.number().int().optional(),
        /** Of a time the clock skips: the times of day on either side. */
        nearest: z.object({ before: z.string(), after: z.string() }).optional(),
      }),
    )
    .optional(),
  /** When the law refuses: the field concerned, the reason in words, the rules with their sources. */
  pointer: z.string().optional(),
  reason: text.optional(),
  why: why.optional(),
  rules: z.array(citation).optional(),
  /** When the time is taken: by whom or what, and what is free instead. */
  clashes: z
    .array(
      z.object({
        resource: z.enum(['caseworker', 'citizen', 'room']),
        on: z.string(),
        from: z.string(),
        to: z.string(),
      }),
    )
    .optional(),
  /** When it is somebody else's to do: their names. */
  turnTo: z.array(z.string()).optional(),
  /** When the requirement asks for no talk any more: which it is, and what fills or waives it. */
  settled: settledRequirement.optional(),
  /** When something speaks against the talk that nobody has accepted: each thing's code. */
  warnings: z.array(z.string()).optional(),
  /** The employer that is there already. */
  employer: z.object({ id: z.string(), name: z.string() }).optional(),
  /** When something is in use: names of the citizens it is used by. */
  usedBy: z.array(z.string()).optional(),
  nextFree: z.array(z.object({ on: z.string(), at: z.string() })).optional(),
})
export type Problem = Immutable<z.infer<typeof problem>>
