import { conversationRequest, type ConversationRequest } from '../../contract/conversation'
import type { Problem } from '../../contract/problem'

/** What is wrong with each field: pointer into the request to code. */
export type FieldErrors = Readonly<Record<string, string>>

/** The contract's own checks, before anything is sent. */
export function checkRequest(
  request: unknown,
):
  | { readonly ok: true; readonly request: ConversationRequest }
  | { readonly ok: false; readonly errors: FieldErrors } {
  const parsed = conversationRequest.safeParse(request)
  if (parsed.success) return { ok: true, request: parsed.data }
  const errors: Record<string, string> = {}
  for (const { path, message } of parsed.error.issues) {
    const pointer = path.map((key) => `/${String(key)}`).join('')
    errors[pointer] ??= /^[a-z-]+$/.test(message) ? message : 'invalid'
  }
  return { ok: false, errors }
}

/** What the API said of the fields. */
export function errorsOf(problem: Problem): FieldErrors {
  return Object.fromEntries((problem.errors ?? []).map(({ pointer, code }) => [pointer, code]))
}
