import type { HeldCitizens, TalkToCover } from '../../contract/cover'
import { chosenFor, handOver, type CoverDraft } from './coverDraft'

/** What a citizen’s own choice is kept under. */
export const choiceOf = (citizen: string) => `citizen ${citizen}`

/** To whom a citizen goes when a colleague leaves: with the last talk, if that goes to somebody. */
export function takerOf(
  { id, proposed }: HeldCitizens['citizens'][number],
  talks: readonly TalkToCover[],
  draft: CoverDraft,
): string {
  const chosen = draft.choices[choiceOf(id)]
  if (chosen !== undefined) return chosen
  const last = withTalk(id, talks, draft)
  return last ?? (proposed === null ? 'leave' : handOver + proposed)
}

/** What the talks alone do with a citizen who is with nobody but them; null when they do nothing. */
export function withTalk(
  citizen: string,
  talks: readonly TalkToCover[],
  draft: CoverDraft,
): string | null {
  const last = talks.findLast((talk) => talk.citizen?.id === citizen)
  const choice = last ? chosenFor(last, draft) : ''
  return choice.startsWith(handOver) ? choice : null
}
