import { ApiProblem } from './apiProblem'

/** True when the API said that there is no such thing among the asker's own. */
export function isNotFound(failure: unknown): boolean {
  return failure instanceof ApiProblem && failure.is('not-found')
}
