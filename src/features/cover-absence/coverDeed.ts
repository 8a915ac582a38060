import type { ApiProblem } from '../../client/apiProblem'
import { knownWarnings } from '../../client/knownWarnings'
import { rememberedPerson } from '../../client/person'
import { untilAnswered } from '../../client/untilAnswered'
import type { OneSave } from '../../client/useSaveEach'
import { moveConversation } from '../../contract/calendarOperations'
import type { TalkToCover } from '../../contract/cover'
import { registerOutcome } from '../../contract/operations'
import { chosenFor, handOver, type CoverDraft } from './coverDraft'

/**
 * How what is chosen for a talk of `away` is saved; null when it is left as it is. `before` is what
 * it was last refused for: what spoke against it then is accepted now, with the reason typed.
 */
export function coverDeed(
  talk: TalkToCover,
  away: string,
  draft: CoverDraft,
  before: ApiProblem | null,
): OneSave | null {
  const { id, version, citizen, minutes, next } = talk
  const choice = chosenFor(talk, draft)
  if (citizen === null || choice === 'leave') return null
  const asking = {
    params: { citizenId: citizen.id, conversationId: id },
    version,
    requestId: crypto.randomUUID(),
    person: rememberedPerson(),
  }
  const { reason } = draft
  if (choice === 'cancel') {
    const body = { status: 'cancelled', cancelledBy: 'authority', note: reason } as const
    return { id, ask: (told) => untilAnswered(registerOutcome, { ...asking, body }, told) }
  }
  const taken = choice.startsWith(handOver)
  const { on, at } = taken || next === null ? talk : next
  const warnings = before ? knownWarnings(before) : []
  const because = draft.accepted[id]?.trim() ?? ''
  const body = {
    on,
    at,
    minutes,
    caseworker: taken ? choice.slice(handOver.length) : away,
    reason,
    wishedBy: 'authority',
    accepted: warnings.length > 0 && because !== '' ? { warnings, reason: because } : null,
  } as const
  return { id, ask: (told) => untilAnswered(moveConversation, { ...asking, body }, told) }
}
