import type { z } from 'zod'
import type { Problem } from '../contract/problem'

/** What is wrong with each field: RFC 6901 pointer into the request to code. */
export type FieldErrors = Readonly<Record<string, string>>

/** What the API said of the fields. */
export function errorsOf(problem: Problem): FieldErrors {
  return Object.fromEntries((problem.errors ?? []).map(({ pointer, code }) => [pointer, code]))
}

/** What the contract itself says of the fields: the first thing wrong with each. */
export function contractErrors(error: z.ZodError): FieldErrors {
  const errors: Record<string, string> = {}
  for (const { path, message } of error.issues) {
    const pointer = path.map((key) => `/${String(key)}`).join('')
    errors[pointer] ??= /^[a-z-]+$/.test(message) ? message : 'invalid'
  }
  return errors
}
