import type { ConversationRequest } from '../../contract/conversation'
import { bookingWarnings } from '../../domain/bookingWarning'
import type { ToldAnswer } from '../toldAnswer'

export type Accepted = NonNullable<ConversationRequest['accepted']> | null

/** Asks, and where something speaks against the time asks once more, accepting what was named. */
export async function acceptingAll<Body>(
  ask: (accepted: Accepted) => Promise<ToldAnswer<Body>>,
): Promise<ToldAnswer<Body>> {
  const answer = await ask(null)
  if (answer.status !== 422 || answer.kind !== '422 needs-acceptance') return answer
  const { warnings = [] } = answer.problem
  return ask({
    warnings: bookingWarnings.filter((warning) => warnings.includes(warning)),
    reason: 'Borgeren kan ikke andre dage',
  })
}
