import type { Operation } from './operation'
import type { ProblemKind } from './problem'

/** Every problem an operation can answer: its own, and those that follow from its kind. */
export function problemsOf({ id, kind, body, problems }: Operation): ProblemKind[] {
  const byBody: ProblemKind[] = body ? ['bad-json', 'wrong-media-type', 'body-too-large'] : []
  const byKind = {
    question: [],
    disclosure: [],
    command: ['request-id-missing', 'request-id-reused'],
    change: ['request-id-missing', 'request-id-reused', 'version-missing', 'stale-version'],
  } as const satisfies Record<Operation['kind'], readonly ProblemKind[]>
  const identity: ProblemKind[] = id === 'health' ? [] : ['not-identified']
  return [...identity, ...byBody, ...byKind[kind], ...problems, 'failure']
}
