import type { Operation } from './operation'
import type { ProblemKind } from './problem'

/** Every problem an operation can answer: its own, and those that follow from its kind. */
export function problemsOf({ anybody, kind, body, problems }: Operation): ProblemKind[] {
  const byBody: ProblemKind[] = body ? ['bad-json', 'wrong-media-type', 'body-too-large'] : []
  const byKind = {
    question: [],
    disclosure: ['no-room'],
    typing: ['no-room'],
    command: ['request-id-missing', 'request-id-reused', 'no-room'],
    change: [
      'request-id-missing',
      'request-id-reused',
      'version-missing',
      'stale-version',
      'no-room',
    ],
  } as const satisfies Record<Operation['kind'], readonly ProblemKind[]>
  const identity: ProblemKind[] = anybody ? [] : ['not-identified']
  return [...identity, ...byBody, ...byKind[kind], ...problems, 'laid-anew', 'away', 'failure']
}
