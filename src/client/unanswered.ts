import { ApiProblem } from './apiProblem'

/** What is known of a question, as the query library tells it. */
interface Asked {
  readonly data: unknown
  readonly error: unknown
  readonly refetch: () => unknown
}

/** How it stands with the questions a screen cannot do without, until all are answered. */
export function unanswered(...questions: readonly Asked[]): {
  /** There is no such thing among the asker's own. */
  readonly missing: boolean
  readonly failed: boolean
  /** Asks again whatever failed. */
  readonly onRetry: () => void
} {
  const failures = questions.filter(({ data, error }) => data === undefined && error)
  return {
    missing: failures.some(({ error }) => error instanceof ApiProblem && error.is('not-found')),
    failed: failures.length > 0,
    onRetry: () => {
      for (const { refetch } of failures) refetch()
    },
  }
}
