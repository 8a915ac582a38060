import type { Authority } from '../domain/authority'
import type { Party } from '../law/caseFile'

/** Whom to turn to about a talk of that party: the citizen’s other authority by name, where it is that. */
export function turnToFor(
  party: Party | undefined,
  other: Authority | undefined,
): readonly string[] {
  return other && other.kind === party ? [other.name] : []
}
