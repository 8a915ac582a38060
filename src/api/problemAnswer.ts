import { problemKinds, problemType, type Problem, type ProblemKind } from '../contract/problem'
import type { Refusal } from '../domain/refusal'
import { problemTexts } from './problemTexts'

/** What a problem says beside its standard members. */
type Extension = Omit<Problem, 'type' | 'title' | 'status' | 'detail'>

export interface ProblemAnswer {
  readonly kind: ProblemKind
  readonly extension: Extension
}

export function problemAnswer(kind: ProblemKind, extension: Extension = {}): ProblemAnswer {
  return { kind, extension }
}

/** A refusal of the domain as a problem of the contract. */
export function refusalAnswer(refusal: Refusal): ProblemAnswer {
  switch (refusal.kind) {
    case 'invalid':
      return problemAnswer('invalid', { errors: refusal.errors })
    case 'law-refuses':
      return problemAnswer('law-refuses', {
        pointer: refusal.pointer,
        reason: refusal.reason,
        why: refusal.why,
        rules: refusal.rules,
      })
    case 'requirement-settled':
      return problemAnswer('requirement-settled', {
        settled: refusal.settled,
        rules: refusal.rules,
      })
    case 'time-taken':
      return problemAnswer('time-taken', {
        clashes: refusal.clashes,
        nextFree: refusal.nextFree,
      })
    case 'needs-acceptance':
      return problemAnswer('needs-acceptance', { warnings: refusal.warnings })
    case 'wrong-status':
    case 'self-booking-open':
    case 'notice-sent':
    case 'undo-over':
      return problemAnswer(refusal.kind)
  }
}

/** The response: `application/problem+json` as RFC 9457 has it. */
export function problemResponse(
  { kind, extension }: ProblemAnswer,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const status = problemKinds[kind]
  const body: Problem = {
    type: problemType(kind),
    ...problemTexts[kind],
    ...(extension.reason && { detail: extension.reason.da }),
    status,
    ...extension,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...headers,
    },
  })
}
